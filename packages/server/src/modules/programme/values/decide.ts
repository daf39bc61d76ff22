import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { conflict, invalid, notFound } from '../../../platform/problems/catalogue.ts'
import { allow, idOf } from '../running/allow.ts'
import type { Snapshot } from '../views/snapshot.ts'
import { currentRows, placeKey } from './current.ts'
import { comparableVersions, indicatorPlaces } from './indicator-place.ts'
import { lockIndicator, rowById, rowsOf, updateProposal } from './store.ts'
import { tellValue } from './tell-value.ts'

/** The coordinator accepts what was proposed, or refuses it and says why. */
export async function decide(scope: Scope, snapshot: Snapshot, value: string, { accept, comment }: { accept: boolean; comment: string }): Promise<void> {
  allow(scope, 'decide', 'value')
  const row = await rowById(scope, snapshot.id, idOf(value, 'value'))
  const place = indicatorPlaces(snapshot).find(({ item }) => item.id === row?.indicator)
  if (row === undefined || place === undefined) throw notFound('value')
  if (!accept && comment.trim() === '') throw invalid([{ field: 'comment', code: 'comment-needed', message: 'Say why, so that it can be put right.' }])
  await lockIndicator(scope, place.item.id)
  const { since } = comparableVersions(snapshot, place)
  const before = currentRows((await rowsOf(scope, place.item.id)).filter((each) => each.definition_version >= since)).find((each) => placeKey(each) === placeKey(row))
  const by = scope.actor.kind === 'person' ? scope.actor.id : null
  const decision = { state: accept ? 'accepted' : 'refused', decided_at: scope.clock.now(), decided_by: by, comment: comment.trim() || null } as const
  if (!(await updateProposal(scope, row.id, decision))) throw conflict('Somebody has decided on this value already.', 'decided-already')
  const told = { indicator: place.part.id, period: `${row.starts}–${row.ends}` }
  await audit(scope, {
    action: accept ? 'programme.value-accepted' : 'programme.value-refused', subject: { kind: 'indicator-value', id: row.id },
    ...(before === undefined ? {} : { before: { ...told, value: before.value } }), after: { ...told, value: row.value },
    ...(comment.trim() ? { reason: comment.trim() } : {}),
  })
  if (accept) await tellValue(scope, snapshot, place, row, before)
}
