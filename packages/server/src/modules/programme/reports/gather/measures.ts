import { bodiesNamed } from '../../views/named.ts'
import type { MeasurePlace, Snapshot } from '../../views/snapshot.ts'
import { itemOf } from '../../views/versions.ts'
import type { ReportAnswer, ReportMeasure } from '../format.ts'
import type { indicatorTeller } from './indicators.ts'
import { milestonesOf } from './milestones.ts'
import type { Rows } from './rows.ts'

const over = new Set(['done', 'merged', 'stopped'])

/** Puts together what a report tells of a measure. */
export function measureTeller(snapshot: Snapshot, rows: Rows, asOf: string, indicator: ReturnType<typeof indicatorTeller>): (measure: MeasurePlace['measure']) => ReportMeasure {
  const states = new Map(rows.states.map((row) => [row.measure, row]))
  const schedules = new Map(rows.schedules.map((row) => [row.measure, row]))
  const answers = Map.groupBy(rows.answers, ({ measure }) => measure)
  return (measure) => {
    const { id } = itemOf(snapshot, measure)
    const said = states.get(id)
    const { starts = null, ends = null } = schedules.get(id) ?? {}
    const state = said?.state ?? 'planned'
    const order = new Map(measure.bodies.map(({ body }, place) => [body, place]))
    return {
      number: measure.number,
      title: measure.title,
      description: measure.description,
      bodies: bodiesNamed(snapshot, measure.bodies),
      state,
      since: said?.since ?? null,
      reason: said === undefined ? null : { text: said.reason, language: said.language as 'fi' },
      mergedInto: said?.merged_into ?? null,
      starts,
      ends,
      late: ends !== null && ends < asOf && !over.has(state),
      milestones: milestonesOf(snapshot, measure, rows, asOf),
      answers: (answers.get(id) ?? []).map(answerOf).sort((one, other) => (order.get(one.bodyId) ?? 99) - (order.get(other.bodyId) ?? 99)),
      indicators: measure.indicators.map(indicator),
    }
  }
}

function answerOf({ round, body, body_key, achieved, words, language, accepted_on }: Rows['answers'][number]): ReportAnswer {
  return { round, body, bodyId: body_key, achieved, words: { text: words, language: language as 'fi' }, acceptedOn: accepted_on }
}
