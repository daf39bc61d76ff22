import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { Snapshot } from '../views/snapshot.ts'
import { abilitiesIn } from './abilities.ts'
import type { IndicatorStanding } from './contract.ts'
import { currentRows, milestoneOf, standingPoints } from './current.ts'
import { comparableVersions, indicatorPlaces } from './indicator-place.ts'
import { milestonesOf } from './milestones-of.ts'
import { periodKey } from './periods.ts'
import { milestoneStanding, standing } from './standing.ts'
import type { ValueRow, ValueTables } from './tables.ts'
import { today } from './today.ts'

/** How every indicator of a programme stands; the same number of queries however many there are. */
export async function standingsOf(scope: Scope, snapshot: Snapshot): Promise<IndicatorStanding[]> {
  const bounds = snapshot.document.period
  const rows = await wholeRows(scope, snapshot.id)
  const milestones = await milestonesOf(scope, snapshot.id)
  const proposed = await proposedBy(scope, snapshot.id)
  const abilities = await abilitiesIn(scope, snapshot)
  const day = today(scope.clock)
  return indicatorPlaces(snapshot).map((place) => {
    const { since } = comparableVersions(snapshot, place)
    const points = standingPoints(currentRows((rows.get(place.item.id) ?? []).filter((row) => row.definition_version >= since)))
    const milestone = milestones.get(milestoneOf(place) ?? '')
    return {
      indicator: place.view,
      standing: milestone === undefined ? standing(place.part, points, day, bounds) : milestoneStanding(milestone, place.part.target?.by ?? bounds.end, day),
      values: points.values.map(({ value, ...period }) => ({ period: periodKey(period, bounds), value })),
      baseline: points.baseline?.value ?? null,
      proposed: proposed.get(place.item.id) ?? 0,
      enter: abilities(place).enter,
    }
  })
}

async function wholeRows(scope: Scope, programme: string): Promise<Map<string, ValueRow[]>> {
  const rows = await scope.db<ValueTables>().selectFrom('indicator_value').selectAll()
    .where('programme', '=', programme).where('breakdown_key', '=', '').where('state', '=', 'accepted')
    .orderBy('starts').orderBy('ends').orderBy('definition_version').orderBy('number').execute()
  return Map.groupBy(rows, ({ indicator }) => indicator)
}

async function proposedBy(scope: Scope, programme: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ indicator: string; count: number }>`
    select indicator, count(*) as count from indicator_value where programme = ${programme} and state = 'proposed' group by indicator`.execute(scope.db())
  return new Map(rows.map(({ indicator, count }) => [indicator, count]))
}
