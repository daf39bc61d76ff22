import { isDeepStrictEqual } from 'node:util'
import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import { allow, unitsOver, unitsOverAll } from '../running/allow.ts'
import { may } from '../running/policy.ts'
import { bodyId, measureId } from '../running/programme-place.ts'
import { tellPublicChange } from '../running/public-change.ts'
import { checkVersion } from '../running/version.ts'
import type { Written } from '../running/written.ts'
import type { MilestoneChange, MilestoneService, NewMilestone } from './contract.ts'
import { mustBeOpen, takeMilestone } from './place.ts'
import { notDropped, reportWaits } from './problems.ts'
import { bodyName } from './reports.ts'
import { insertMilestone, keepChange, touch, updateMilestone } from './store.ts'
import { measureWithBodies } from './measure-bodies.ts'

/** Which bodies a milestone of the measure can be given to: first those of the measure. */
export async function bodiesToAdd(scope: Scope, programme: string, measure: string): ReturnType<MilestoneService['bodiesToAdd']> {
  const found = await measureWithBodies(scope, programme, measure)
  const over = await unitsOverAll(scope, programme)
  const bodies = found.bodies.filter(({ item }) => may(scope.actor, 'add', 'milestone', over.get(item) ?? []))
  if (bodies.length === 0) throw notFound('measure')
  return { measure: found.measure, bodies: bodies.map(({ item: _item, ...body }) => body) }
}

export async function addMilestone(scope: Scope, programme: string, number: string, { title, due, body }: NewMilestone): Promise<string> {
  const measure = await measureId(scope, programme, number)
  const toBody = await bodyId(scope, programme, body)
  allow(scope, 'add', 'milestone', await unitsOver(scope, toBody))
  const id = await insertMilestone(scope, { programme, measure, body: toBody, due, title: JSON.stringify(title) })
  await keepChange(scope, { milestone: id, version: 1, kind: 'added', after: { title, due, body: await bodyName(scope, toBody) } })
  await audit(scope, { action: 'programme.milestone-added', subject: { kind: 'milestone', id }, after: { measure: number, title, due, body } })
  await tellPublicChange(scope, { programme, kind: 'milestone', measure, subject: id, told: { what: 'added', title, due } })
  return id
}

/** Another day, body or title. A title of the document stays. Nothing is kept when nothing differs. */
export async function changeMilestone(scope: Scope, programme: string, id: string, change: MilestoneChange, seen?: number): Promise<void> {
  const { row } = await takeMilestone(scope, programme, id, 'change')
  checkVersion('milestone', seen, row.version)
  mustBeOpen(row)
  const toBody = await bodyId(scope, programme, change.body)
  allow(scope, 'change', 'milestone', await unitsOver(scope, toBody))
  const title = row.deliverable === null ? change.title ?? row.title : row.title
  const retitled = !isDeepStrictEqual(title, row.title)
  const moved = toBody !== row.body
  const delayed = change.due !== row.due
  if (!retitled && !moved && !delayed) return
  await touch(scope, row)
  const version = await updateMilestone(scope, id, { body: toBody, due: change.due, title: JSON.stringify(title) })
  const told = (what: { title: typeof title; due: string | null; body: string | null }) =>
    ({ ...(retitled ? { title: what.title } : {}), ...(delayed ? { due: what.due } : {}), ...(moved ? { body: what.body } : {}) })
  const named = async (what: { title: typeof title; due: string | null }, body: string | null) => ({
    ...(retitled ? { title: what.title } : {}), ...(delayed ? { due: what.due } : {}), ...(moved && body !== null ? { body: await bodyName(scope, body) } : {}),
  })
  await keepChange(scope, {
    milestone: id, version, kind: 'changed', reason: change.reason,
    before: await named(row, row.body), after: await named({ title, due: change.due }, toBody),
  })
  await audit(scope, {
    action: 'programme.milestone-changed', subject: { kind: 'milestone', id }, ...(change.reason ? { reason: change.reason.text } : {}),
    before: told({ title: row.title, due: row.due, body: row.bodyKey }), after: told({ title, due: change.due, body: change.body }),
  })
  await tellPublicChange(scope, {
    programme, kind: 'milestone', measure: row.measure, subject: id, told: { what: 'changed', title, due: change.due, dueBefore: row.due },
  })
}

export async function dropMilestone(scope: Scope, programme: string, id: string, why: Written): Promise<void> {
  const { row } = await takeMilestone(scope, programme, id, 'change')
  mustBeOpen(row)
  if (row.lastState === 'reported') throw reportWaits()
  await touch(scope, row)
  const version = await updateMilestone(scope, id, { dropped_at: scope.clock.now(), dropped_why: why.text, dropped_language: why.language })
  await keepChange(scope, { milestone: id, version, kind: 'dropped', reason: why })
  await audit(scope, { action: 'programme.milestone-dropped', subject: { kind: 'milestone', id }, reason: why.text })
  await tellPublicChange(scope, { programme, kind: 'milestone', measure: row.measure, subject: id, told: { what: 'dropped', title: row.title, why } })
}

export async function takeUpMilestone(scope: Scope, programme: string, id: string, why: Written): Promise<void> {
  const { row } = await takeMilestone(scope, programme, id, 'change')
  if (row.droppedAt === null) throw notDropped()
  const version = await updateMilestone(scope, id, { dropped_at: null, dropped_why: null, dropped_language: null })
  await keepChange(scope, { milestone: id, version, kind: 'taken-up', reason: why })
  await audit(scope, { action: 'programme.milestone-taken-up', subject: { kind: 'milestone', id }, reason: why.text })
  await tellPublicChange(scope, { programme, kind: 'milestone', measure: row.measure, subject: id, told: { what: 'taken-up', title: row.title, due: row.due } })
}
