import { describe, expect, test } from 'vitest'
import type { PersonActor } from '../../../platform/access/actor.ts'
import { publicActor, systemActor } from '../../../platform/access/actor.ts'
import type { Role } from '../../../platform/access/roles.ts'
import { newId, type Id } from '../../../platform/ids/id.ts'
import { may, type Action, type Subject } from './policy.ts'

const [unit, above, elsewhere] = [newId<'unit'>(), newId<'unit'>(), newId<'unit'>()]
const over = [unit, above]
const person = (role: Role, at: Id<'unit'> | null): PersonActor => ({ kind: 'person', id: newId(), roles: [{ role, unit: at }], via: 'session' })

const people = {
  coordinator: person('coordinator', null),
  lead: person('coordinator', unit),
  reporter: person('reporter', unit),
  'reporter of the body above': person('reporter', above),
  'reporter elsewhere': person('reporter', elsewhere),
  'lead elsewhere': person('coordinator', elsewhere),
  reviewer: person('reviewer', unit),
  'reviewer elsewhere': person('reviewer', elsewhere),
  auditor: person('auditor', null),
  administrator: person('administrator', null),
  worker: person('worker', unit),
  partner: person('partner', unit),
  resident: person('resident', null),
} satisfies Record<string, PersonActor>
type Who = keyof typeof people

/** The coordinator acts for every body: some have no reporter, and tell by telephone. */
const acting: Who[] = ['coordinator', 'lead', 'reporter', 'reporter of the body above']
const working: Who[] = ['coordinator', 'lead', 'reporter', 'reporter of the body above', 'reporter elsewhere', 'lead elsewhere', 'reviewer', 'reviewer elsewhere', 'auditor']

/** Who may do what about a body; all others may not. */
const table: [Action, Subject, Who[]][] = [
  ['read', 'board', working],
  ['read', 'round', working],
  ['read', 'meeting', working],
  ['read', 'report', working],
  ['change', 'measure', ['coordinator', 'lead']],
  ['add', 'milestone', ['coordinator', 'lead']],
  ['change', 'milestone', ['coordinator', 'lead']],
  ['report', 'milestone', acting],
  ['approve', 'milestone', ['coordinator', 'lead']],
  ['open', 'round', ['coordinator']],
  ['close', 'round', ['coordinator']],
  ['unlock', 'round', ['coordinator']],
  ['read', 'answer', ['auditor', ...acting]],
  ['write', 'answer', acting],
  ['submit', 'answer', acting],
  ['decide', 'answer', ['coordinator']],
  ['add', 'value', acting],
  ['correct', 'value', acting],
  ['decide', 'value', ['coordinator']],
  ['add', 'target', ['coordinator']],
  ['add', 'meeting', ['coordinator']],
  ['keep', 'meeting', ['coordinator', 'reviewer']],
  ['close', 'meeting', ['coordinator', 'reviewer']],
  ['add', 'decision', ['coordinator', 'reviewer']],
  ['close', 'decision', ['coordinator', 'reviewer']],
  ['follow-up', 'decision', acting],
  ['freeze', 'report', ['coordinator']],
  ['publish', 'report', ['coordinator']],
  ['answer', 'feedback', acting],
]

describe.each(table)('to %s (%s)', (action, subject, allowed) => {
  test.each(Object.keys(people) as Who[])('%s', (who) => {
    expect(may(people[who], action, subject, over)).toBe(allowed.includes(who))
  })

  test('neither the public nor a task of Koto’s own', () => {
    expect([publicActor, systemActor('demo')].some((actor) => may(actor, action, subject, over))).toBe(false)
  })
})

test('nobody acts for a body without being named over it, except for the whole programme', () => {
  expect(may(people.reporter, 'write', 'answer')).toBe(false)
  expect(may(person('reporter', null), 'write', 'answer')).toBe(true)
})
