import { expect, test } from 'vitest'
import { tellEntry } from './tell-entry.ts'
import { tellRow } from './tell-row.ts'

const at = new Date('2026-11-24T04:51:00Z')
const entry = { at, by: 'Petra', action: 'organisation.role-ended', before: null, after: null, names: {}, reason: null }
const told = (changed: object) => tellEntry({ ...entry, ...changed }, 'en')

test('a role that ended says which role it was, where, and from when to when it lasted, but not again whose', () => {
  const about = { person: 'p', since: '2026-01-01T00:00:00Z', unit: 'u', role: 'worker' }
  const {
    at: shown,
    action,
    changes,
  } = told({
    before: { ...about, until: null },
    after: { ...about, until: '2026-11-24T04:51:00Z' },
    names: { u: { fi: 'x', sv: 'x', en: 'Ohjaamo' } },
  })
  expect([shown, action]).toEqual(['24.11.2026, 06:51', 'ended a role'])
  expect(changes).toEqual([
    { field: 'Role', from: null, to: 'Worker' },
    { field: 'Where', from: null, to: 'Ohjaamo' },
    { field: 'Until', from: 'no end', to: '24.11.2026, 06:51' },
  ])
})

test('names stand first and in the order of the languages, whatever order the database gave', () => {
  const { changes } = told({
    action: 'organisation.unit-added',
    after: { slug: 's', name: { en: 'C', fi: 'A', sv: 'B' }, kind: 'service' },
  })
  expect(changes.map(({ to }) => to)).toEqual(['A', 'B', 'C', 'Service', 's'])
})

test('a change that tells nothing has no rows, and keeps its reason', () => {
  expect(told({ reason: 'Because' })).toMatchObject({ changes: [], reason: 'Because' })
})

test('a person who is called as a task of Koto’s is told by her name', () => {
  const row = {
    ...entry,
    id: '1',
    by: { kind: 'person' as const, id: 'p', name: 'demo' },
    subject: { kind: 'unit', id: 'u', name: null },
  }
  expect(tellRow(row, 'en')).toMatchObject({ by: 'demo', subject: { kindWords: 'Unit' } })
  expect(tellRow({ ...row, by: { kind: 'system', id: null, name: 'demo' } }, 'en').by).toBe('Koto, loading the demo')
})
