import { notFound } from '../../../platform/problems/catalogue.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { may } from '../running/policy.ts'
import { rulesOf } from '../running/rules.ts'
import type { Snapshot } from '../views/snapshot.ts'
import { abilitiesAt, bodyItem } from './abilities.ts'
import { currentRows } from './current.ts'
import { comparableVersions, indicatorPlace, reportingBodies, type IndicatorPlace } from './indicator-place.ts'
import { lockIndicator, rowsOf } from './store.ts'
import type { ValueKind, ValueRow } from './tables.ts'
import { today } from './today.ts'

/** All that is needed to write figures of one indicator, read once. */
export interface Writing {
  snapshot: Snapshot
  place: IndicatorPlace
  /** Whether what is written stands at once. */
  accepted: boolean
  /** For which body it is; the id in the database. */
  body: string | null
  rows: ValueRow[]
  current: ValueRow[]
  largestJump: number
  day: string
}

/** Goes on when the actor may write such figures; otherwise there is no such indicator. */
export async function startWriting(scope: Scope, snapshot: Snapshot, indicator: string, { kind, body }: { kind: ValueKind; body?: string | undefined }): Promise<Writing> {
  const place = indicatorPlace(snapshot, indicator)
  const abilities = await abilitiesAt(scope, snapshot, place)
  if (!abilities.enter || (kind !== 'value' && !may(scope.actor, 'add', 'target'))) throw notFound('indicator')
  const own = abilities.bodies.map(({ id }) => id)
  const known = abilities.decide ? reportingBodies(snapshot, place) : own
  if (body !== undefined && !known.includes(body)) throw notFound('body')
  const slug = body ?? (abilities.decide ? null : own[0]!)
  await lockIndicator(scope, place.item.id)
  const rows = await rowsOf(scope, place.item.id)
  const { since } = comparableVersions(snapshot, place)
  return {
    snapshot, place, rows, accepted: abilities.decide,
    body: slug === null ? null : bodyItem(snapshot, slug),
    current: currentRows(rows.filter((row) => row.definition_version >= since)),
    largestJump: rulesOf(snapshot.document).values.largestJump,
    day: today(scope.clock),
  }
}
