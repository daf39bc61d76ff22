import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'
import { excerptOf } from './excerpt.ts'
import { searchVector } from './search-vector.ts'
import { plainOf, runsOf, wordsOf } from './words.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 })

test('words are in small letters with composed accents, and a number keeps its points', () => {
  expect(wordsOf('Työ-\u200Bja ELINKEINO: 4.12, 9,5 % (P1) “naïve” cafe\u0301')).toEqual(
    ['työ', 'ja', 'elinkeino', '4.12', '9.5', 'p1', 'naïve', 'café'],
  )
  expect(plainOf('työttömyyså')).toBe('tyottomyysa')
})

test('the runs of any text are the text', () => {
  fc.assert(fc.property(anyText, (text) => {
    expect(runsOf(text).map((run) => run.text).join('')).toBe(text)
  }))
})

test('what is longer than a word is not a word', () => {
  expect(wordsOf(`a ${'x'.repeat(61)} b`)).toEqual(['a', 'b'])
})

test('an excerpt begins a little before the first word that was looked for, and is cut between words', () => {
  const text = `${'alku '.repeat(40)}löytyi ${'loppu '.repeat(80)}`
  const excerpt = excerptOf(text, (word) => word === 'löytyi')
  expect(excerpt.filter((run) => run.hit)).toEqual([{ text: 'löytyi', hit: true }])
  expect(excerpt[0]!.text).toMatch(/^… (alku )+$/)
  expect(excerpt.at(-1)!.text).toMatch(/loppu …$/)
  expect(excerpt.map((run) => run.text).join('').length).toBeLessThan(320)
})

test('an excerpt of any text is short, a part of it, and its runs alternate', () => {
  fc.assert(fc.property(anyText, fc.func(fc.boolean()), (text, isHit) => {
    const runs = excerptOf(text, isHit)
    const shown = runs.map((run) => run.text).join('')
    expect(text).toContain(shown.replace(/^… /, '').replace(/ …$/, ''))
    expect(runs.every((run, index) => index === 0 || run.hit !== runs[index - 1]!.hit)).toBe(true)
  }))
})

test('a letter missed, added, changed or swapped counts one', () => {
  const distances = [['nuoert', 'nuoret'], ['libary', 'library'], ['tyyö', 'työ'], ['kirjosto', 'kirjasto'], ['työ', 'työ'], ['', 'abc']]
  expect(distances.map(([one, other]) => editDistance(one!, other!))).toEqual([1, 1, 1, 1, 0, 3])
})

test('the distance is the same both ways, and nothing only to the word itself', () => {
  fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
    expect(editDistance(one, other)).toBe(editDistance(other, one))
    expect(editDistance(one, other) === 0).toBe(one === other)
  }))
})

test('a search vector has each stem with its places and weights, and no place beyond what PostgreSQL keeps', () => {
  const stems = new Map([['nuoret', 'nuor'], ['nuorten', 'nuor'], ['talo', 'talo']])
  expect(searchVector([['Nuoret ja talo', 'A'], ['nuorten', 'B']], stems)).toBe(`'nuor':1A,4B 'talo':3A`)
  expect(searchVector([['x '.repeat(20_000) + 'talo', 'C']], stems)).toBe(`'talo':16383C`)
  expect(searchVector([[`it's`, 'A']], new Map([['s', `o'x\\`]]))).toBe(`'o''x\\\\':2A`)
})
