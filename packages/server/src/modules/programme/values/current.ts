import type { IndicatorPlace } from './indicator-place.ts'
import type { Written } from '../running/written.ts'
import { periodKey } from './periods.ts'
import type { ValueRow } from './tables.ts'
import type { ValuePoint } from './contract.ts'

export const placeKey = (row: Pick<ValueRow, 'kind' | 'starts' | 'ends' | 'breakdown_key'>) => `${row.kind} ${row.starts} ${row.ends} ${row.breakdown_key}`

/** The accepted rows that stand: of each place the newest, by definition and number. */
export function currentRows(rows: readonly ValueRow[]): ValueRow[] {
  const places = Map.groupBy(rows.filter(({ state }) => state === 'accepted'), placeKey)
  return [...places.values()].map((list) => list.reduce((newest, row) =>
    row.definition_version > newest.definition_version || (row.definition_version === newest.definition_version && row.number > newest.number) ? row : newest))
}

export function pointOf(row: ValueRow, programme: { start: string; end: string }): ValuePoint {
  const { id, starts, ends, breakdown, value, missing, source, note, number } = row
  const language = row.language as Written['language']
  return {
    id, period: periodKey(row, programme), starts, ends, breakdown, value, missing, source, number, language,
    note: note === '' ? null : { text: note, language }, definitionVersion: row.definition_version,
  }
}

/** What the standing is reckoned from: baseline, targets and values of the whole. */
export function standingPoints(current: readonly ValueRow[]) {
  const whole = current.filter(({ breakdown_key, value }) => breakdown_key === '' && value !== null)
  const of = (kind: ValueRow['kind']) => whole.filter((row) => row.kind === kind)
  const baseline = of('baseline').at(-1)
  return {
    baseline: baseline === undefined ? null : { day: baseline.ends, value: baseline.value! },
    targets: of('target').map(({ ends, value }) => ({ day: ends, value: value! })),
    values: of('value').map(({ starts, ends, value }) => ({ starts, ends, value: value! })),
  }
}

/** The id of the deliverable that a milestone indicator waits for. */
export function milestoneOf({ part }: IndicatorPlace): string | null {
  return 'milestone' in part.definition ? part.definition.milestone : null
}
