import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { actionWords, actorWords, fieldWords, subjectKindWords, valueWords } from './words-of.ts'

const modules = join(import.meta.dirname, '../../../server/src/modules')
const languages = ['fi', 'sv', 'en'] as const

/** The server's own code, without its tests. */
const code = readdirSync(modules, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(modules, name), 'utf8'))
const found = (pattern: RegExp) => [...new Set(code.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1]!)))]

/** What is written into the audit: quoted `module.verb`, where the verb is no file's ending. */
const actions = found(/'((?:organisation|programme|sign-in)\.(?!yaml|ts|json|csv)[a-z]+(?:-[a-z]+)*)'/g)
const subjectKinds = found(/subject: \{ kind: '([a-z-]+)'/g)

test('the search finds the actions that code writes', () => {
  expect(actions).toEqual(
    expect.arrayContaining([
      'organisation.role-given',
      'organisation.unit-closed',
      'programme.loaded',
      'sign-in.signed-in',
      'sign-in.registered',
    ]),
  )
  expect(subjectKinds).toEqual(expect.arrayContaining(['person', 'unit', 'role-assignment', 'programme', 'api-token']))
})

describe.each(languages)('in %s', (language) => {
  test.each(actions)('%s has words', (action) => {
    expect(actionWords(action, language)).not.toBe(action)
  })

  test.each(subjectKinds)('the subject %s has words', (kind) => {
    expect(subjectKindWords(kind, language)).not.toBe(kind)
  })

  test('what has no words yet is told by its code, also a code that only begins like one of ours', () => {
    for (const unknown of ['clients.read', 'organisation', 'organisation.', '', 'toString', '__proto__']) {
      expect(actionWords(unknown, language)).toBe(unknown)
      expect(subjectKindWords(unknown, language)).toBe(unknown)
    }
    expect(fieldWords(['made-up', 'deep'], language)).toBe('made-up.deep')
  })

  test('Koto’s own tasks have words, people go by their names', () => {
    for (const task of ['demo', 'load-programme', 'sign-in', 'command-line']) expect(actorWords(task, language)).toContain('Kot')
    expect(actorWords('Linh Nguyen-Salo', language)).toBe('Linh Nguyen-Salo')
    expect(actorWords('', language)).not.toBe('')
  })
})

test('values are told as a reader understands them', () => {
  const names = { 'id-1': { fi: 'Ohjaamo', sv: 'Navigatorn', en: 'Ohjaamo' }, 'id-2': 'Linh' }
  const sv = (field: string, value: unknown) => valueWords([field], value, names, 'sv')
  expect(sv('unit', 'id-1')).toBe('Navigatorn')
  expect(sv('person', 'id-2')).toBe('Linh')
  expect(sv('unit', null)).toBe('hela staden')
  expect(sv('anything', undefined)).toBe('–')
  expect(sv('role', 'auditor')).toBe('Revisor')
  expect(sv('role', 'king')).toBe('king')
  expect(sv('language', 'so')).toBe('somaliska')
  expect(sv('language', 'not a tag')).toBe('not a tag')
  expect(sv('active', false)).toBe('nej')
  expect(sv('since', '2027-06-30T21:00:00.000Z')).toBe('1.7.2027, 00:00')
  expect(sv('count', 1000)).toBe('1\u00a0000')
  expect(sv('list', ['a', 'b'])).toBe('a; b')
  expect(sv('list', [])).toBe('–')
})

test('a name in one language says in which', () => {
  expect(fieldWords(['name', 'fi'], 'fi')).toBe('Nimi (suomi)')
  expect(fieldWords(['name', 'so'], 'en')).toBe('Name (Somali)')
  expect(fieldWords(['name'], 'sv')).toBe('Namn')
})
