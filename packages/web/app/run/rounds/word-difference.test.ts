import { expect, test } from 'vitest'
import { joinedText, wordDifference } from './word-difference.ts'

test('words that only one text has are told from those that both have', () => {
  expect(wordDifference('Kursseja oli kaksi.', 'Kursseja oli viisi.')).toEqual([
    { text: 'Kursseja oli ', in: 'both' }, { text: 'kaksi', in: 'standing' }, { text: 'viisi', in: 'sent' }, { text: '.', in: 'both' },
  ])
})

test('the joined text holds every word of both', () => {
  const joined = joinedText('Kursseja oli kaksi.', 'Kursseja oli viisi.')
  expect(joined).toBe('Kursseja oli kaksi viisi.')
  expect(joinedText('', 'Uusi')).toBe('Uusi')
  expect(joinedText('Sama', 'Sama')).toBe('Sama')
})

test('letters with dots stay in their words', () => {
  expect(wordDifference('Työ eteni hyvin', 'Työ eteni hyvää vauhtia').find(({ in: from }) => from === 'both')?.text).toBe('Työ eteni ')
})
