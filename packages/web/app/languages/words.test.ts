import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wordsOf } from './words.ts'

const here = import.meta.dirname
const plural = /_(zero|one|two|few|many|other)$/

function keysOf(value: object, prefix: string): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[`${prefix}${key}`, inner]] : keysOf(inner as object, `${prefix}${key}.`),
  )
}

function file(language: string, namespace: string): [string, string][] {
  return keysOf(JSON.parse(readFileSync(join(here, language, `${namespace}.json`), 'utf8')) as object, `${namespace}:`)
}

const bare = (entries: [string, string][]) => [...new Set(entries.map(([key]) => key.replace(plural, '')))].sort()
const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()
const sources = readdirSync(join(here, '..'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
  .map((name) => readFileSync(join(here, '..', name), 'utf8'))
  .join('\n')

const spacesOf = (language: string) => readdirSync(join(here, language)).map((name) => name.replace('.json', ''))
const namespaces = spacesOf('fi')
const complete: Record<string, string[]> = { sv: namespaces, en: namespaces, ar: ['shell', 'public', 'errors', 'progress', 'charts'] }

for (const [language, spaces] of Object.entries(complete)) {
  for (const namespace of spaces) {
    test(`${language} says all that Finnish says in ${namespace}, and nothing more`, () => {
      expect(bare(file(language, namespace))).toEqual(bare(file('fi', namespace)))
    })

    test(`${language} fills in what Finnish fills in, in ${namespace}`, () => {
      const finnish = new Map(file('fi', namespace).map(([key, text]) => [key.replace(plural, ''), blanks(text)]))
      for (const [key, text] of file(language, namespace))
        expect([key, blanks(text)]).toEqual([key, finnish.get(key.replace(plural, ''))])
    })
  }
}

test('no word is empty in any language', () => {
  for (const language of ['fi', 'sv', 'en', 'ar']) {
    for (const namespace of complete[language] ?? namespaces) {
      for (const [key, text] of file(language, namespace)) expect([language, key, text.trim()]).not.toEqual([language, key, ''])
    }
  }
})

test('every word is used by some page', () => {
  const exact = new Set([...sources.matchAll(/['"`]([\w-]+:[\w.-]+)['"`]/g)].map(([, key]) => key))
  const built = [...sources.matchAll(/`([\w-]+:[\w.-]*)\$\{[^}]*\}([\w.-]*)`/g)].map(([, start = '', end = '']) => ({
    start,
    end,
  }))
  const unused = namespaces
    .flatMap((namespace) => bare(file('fi', namespace)))
    .filter((key) => !exact.has(key) && !built.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)))
  expect(unused).toEqual([])
})

test('every word that a page asks for is in the language files', () => {
  const known = new Set(namespaces.flatMap((namespace) => bare(file('fi', namespace))))
  const asked = [...sources.matchAll(/\bt\(\s*'([\w-]+:[\w.-]+)'/g)].map(([, key]) => key ?? '')
  expect(asked.length).toBeGreaterThan(100)
  expect(asked.filter((key) => !known.has(key))).toEqual([])
})

test('a word that no file has is a defect and throws', () => {
  expect(() => wordsOf('fi')('public:no-such-word')).toThrow('no-such-word')
})

test('counts take the form that the language asks for', () => {
  expect(wordsOf('fi')('public:count.measures-word', { count: 1 })).toBe('toimenpide')
  expect(wordsOf('fi')('public:count.measures-word', { count: 64 })).toBe('toimenpidettä')
  expect(wordsOf('ar')('public:count.measures-word', { count: 3 })).toBe('تدابير')
})

test('an Arabic reader gets English where staff’s words are not in Arabic', () => {
  expect(wordsOf('ar')('staff:role.auditor')).toBe('Auditor')
})
