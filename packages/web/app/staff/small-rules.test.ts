import { expect, test } from 'vitest'
import { withQuery } from './addresses.ts'
import { languageChoices } from './language-choices.ts'
import { lastDay, lastMoment } from './last-moment.ts'
import { slugOf } from './slug-of.ts'
import { thingsToDo } from './things-to-do.ts'

test('a short id is made of a name', () => {
  expect(slugOf('Työllisyys ja Ohjaamo (2027)')).toBe('tyollisyys-ja-ohjaamo-2027')
  expect(slugOf('  Ärrä!  ')).toBe('arra')
  expect(slugOf('a'.repeat(79) + ' bc')).toBe('a'.repeat(79))
  expect(slugOf('مكتبة')).toBe('')
})

test('a last day ends at Finland’s midnight, in summer and in winter', () => {
  expect(lastMoment('2027-06-30').toISOString()).toBe('2027-06-30T21:00:00.000Z')
  expect(lastMoment('2026-12-31').toISOString()).toBe('2026-12-31T22:00:00.000Z')
  // The nights when the clocks are moved.
  expect(lastMoment('2027-03-28').toISOString()).toBe('2027-03-28T21:00:00.000Z')
  expect(lastMoment('2027-03-27').toISOString()).toBe('2027-03-27T22:00:00.000Z')
  expect(lastMoment('2027-10-31').toISOString()).toBe('2027-10-31T22:00:00.000Z')
  expect(lastDay(lastMoment('2027-06-30')).toISOString()).toBe('2027-06-30T20:59:59.999Z')
})

test('an address carries only the questions that have an answer', () => {
  expect(withQuery('/fi/audit', { from: '', to: undefined, actor: null })).toBe('/fi/audit')
  expect(withQuery('/fi/audit', { actor: 'Å & Ö' })).toBe('/fi/audit?actor=%C3%85+%26+%C3%96')
})

test('a language that is held already stays among the choices', () => {
  expect(languageChoices('fi', 'xyz').map(({ value }) => value)).toContain('xyz')
  expect(languageChoices('sv').slice(0, 3)).toEqual([
    { value: 'fi', label: 'finska' },
    { value: 'sv', label: 'svenska' },
    { value: 'en', label: 'engelska' },
  ])
})

test('what needs an administrator is told, the gravest first; nothing when all is well', () => {
  const roles = (counts: Record<string, number>) =>
    (['administrator', 'auditor', 'coordinator'] as const).map((role) => ({ role, people: counts[role] ?? 0 }))
  const calm = {
    units: { open: 1, closed: 0 },
    people: { active: 3, inactive: 0, withoutRole: 0 },
    roles: roles({ administrator: 2, auditor: 1, coordinator: 1 }),
    closedWithStaff: [],
    ending: [],
  }
  expect(thingsToDo(calm)).toEqual([])
  const wanting = { ...calm, people: { ...calm.people, withoutRole: 4 }, roles: roles({ administrator: 1 }) }
  expect(thingsToDo(wanting).map(({ key, count }) => [key, count])).toEqual([
    ['one-administrator', 1],
    ['no-auditor', 0],
    ['no-coordinator', 0],
    ['no-role', 4],
  ])
})
