import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { ReportMeasureState, ReportContent, ReportDecision, ReportIndicator, ReportValue } from './format.ts'
import { measuresOf } from './summary.ts'

type State = { state: ReportMeasureState; since: string | null }

/** What is otherwise in a later report than in an earlier one. */
export interface ReportDifference {
  /** `before` is null for a measure that the earlier one does not have, `after` for one that has left. */
  states: { number: string; title: LocalizedText; before: State | null; after: State | null }[]
  milestones: { measure: string; title: LocalizedText; doneOn: string }[]
  /** The newest value of the whole; null when there was none. */
  values: { id: string; title: LocalizedText; unit: string; before: ReportValue | null; after: ReportValue | null }[]
  made: ReportDecision[]
  closed: ReportDecision[]
}

export function differenceOf(from: ReportContent, to: ReportContent): ReportDifference {
  const before = byNumber(from)
  const after = byNumber(to)
  const numbers = [...new Set([...after.keys(), ...before.keys()])]
  const decisionsBefore = new Map(from.decisions.map((decision) => [decision.number, decision]))
  const valuesBefore = new Map(indicatorsOf(from).map((indicator) => [indicator.id, indicator]))
  return {
    states: numbers.flatMap((number) => {
      const [one, other] = [before.get(number), after.get(number)]
      if (one?.state === other?.state) return []
      return [{ number, title: (other ?? one)!.title, before: stateOf(one), after: stateOf(other) }]
    }),
    milestones: [...after.values()].flatMap((measure) => {
      const done = new Set(before.get(measure.number)?.milestones.filter(({ state }) => state === 'done').map(({ id }) => id))
      return measure.milestones.flatMap(({ id, title, state, doneOn }) =>
        state === 'done' && doneOn !== null && !done.has(id) ? [{ measure: measure.number, title, doneOn }] : [])
    }),
    values: indicatorsOf(to).flatMap((indicator) => {
      const [one, other] = [newest(valuesBefore.get(indicator.id)), newest(indicator)]
      if (one?.value === other?.value && one?.ends === other?.ends) return []
      return [{ id: indicator.id, title: indicator.title, unit: indicator.unit, before: one, after: other }]
    }),
    made: to.decisions.filter(({ number }) => !decisionsBefore.has(number)),
    closed: to.decisions.filter(({ number, state }) => state === 'closed' && decisionsBefore.get(number)?.state !== 'closed'),
  }
}

const byNumber = (content: ReportContent) => new Map(content.themes.flatMap(measuresOf).map((measure) => [measure.number, measure]))

function stateOf(measure: State | undefined): State | null {
  return measure === undefined ? null : { state: measure.state, since: measure.since }
}

/** The programme's own, the plans', the measures'. */
export function indicatorsOf(content: ReportContent): ReportIndicator[] {
  return [
    ...content.indicators,
    ...content.plans.flatMap((plan) => plan.indicators),
    ...content.themes.flatMap(measuresOf).flatMap((measure) => measure.indicators),
  ]
}

function newest(indicator: ReportIndicator | undefined): ReportValue | null {
  return indicator?.values.findLast(({ kind, breakdown }) => kind === 'value' && Object.keys(breakdown).length === 0) ?? null
}
