import { bodiesNamed } from '../../views/named.ts'
import type { MeasurePlace, Snapshot } from '../../views/snapshot.ts'
import type { RolledUp } from '../contract.ts'
import type { BoardMeasure } from './contract.ts'
import type { Filtered } from './fits.ts'
import type { DecisionOpen, MilestoneAhead, RoundOpen } from './gather.ts'

/** What the database says beside the programme's document. */
export interface Gathered {
  progress: RolledUp
  milestones: MilestoneAhead[]
  ends: Map<string, string>
  decisions: DecisionOpen[]
  rounds: RoundOpen[]
  today: string
}

/** A measure's line on the board, with what filters look at. */
export interface Line {
  shown: BoardMeasure
  filtered: Filtered
}

/** A stopped or merged measure is not waited for any more. */
export const goesOn = ({ state }: { state: string }) => state !== 'stopped' && state !== 'merged'
/** The measure's own end is waited for until it is done. */
export const endIsAhead = (measure: { state: string }) => goesOn(measure) && measure.state !== 'done'

/** One line for each measure, in the programme's order. */
export function linesOf(snapshot: Snapshot, gathered: Gathered): Line[] {
  const over = bodiesOver(snapshot)
  const milestones = Map.groupBy(gathered.milestones, ({ measure }) => measure)
  const missing = Map.groupBy(gathered.rounds.flatMap((round) => round.missing), ({ measure }) => measure)
  const decisions = Map.groupBy(gathered.decisions.flatMap((decision) => decision.measures.map((measure) => ({ measure, decision }))), ({ measure }) => measure)
  const standings = new Map(gathered.progress.measures.map((standing) => [standing.number, standing]))
  return snapshot.measures.map((place) => {
    const { number, title, description, bodies } = place.measure
    const standing = standings.get(number)!
    const open = (decisions.get(number) ?? []).map(({ decision }) => decision)
    const days = daysOf(number, standing.state, milestones.get(number) ?? [], open, gathered)
    const late = days.some((day) => day.day < gathered.today && !day.reported)
    return {
      shown: {
        number, title, theme: place.theme.id, set: place.set.number,
        state: standing.state, since: standing.since, percent: standing.percent,
        leads: leadsOf(snapshot, place),
        next: days.map(({ day }) => day).sort()[0] ?? null,
        openDecisions: open.length,
        answersMissing: missing.get(number)?.length ?? 0,
        late,
      },
      filtered: {
        number, theme: place.theme.id, set: place.set.number, state: standing.state, late, texts: [title, description],
        bodies: new Set(bodies.flatMap(({ body }) => over(body))),
      },
    }
  })
}

function daysOf(number: string, state: string, milestones: MilestoneAhead[], decisions: DecisionOpen[], { ends }: Gathered) {
  const end = endIsAhead({ state }) ? ends.get(number) : undefined
  return [
    ...(goesOn({ state }) ? milestones.map(({ due, reported }) => ({ day: due, reported })) : []),
    ...(end === undefined ? [] : [{ day: end, reported: false }]),
    ...decisions.flatMap(({ deadline }) => (deadline === null ? [] : [{ day: deadline, reported: false }])),
  ]
}

function leadsOf(snapshot: Snapshot, { measure }: MeasurePlace): BoardMeasure['leads'] {
  return bodiesNamed(snapshot, measure.bodies.filter(({ role }) => role === 'leads')).map(({ id, name }) => ({ id, name }))
}

/** A body and all above it. */
function bodiesOver({ bodies }: Snapshot): (body: string) => string[] {
  return (body) => {
    const chain: string[] = []
    for (let at: string | undefined = body; at !== undefined && !chain.includes(at); at = bodies.get(at)?.parent) chain.push(at)
    return chain
  }
}
