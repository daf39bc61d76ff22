import type { Snapshot } from '../../views/snapshot.ts'
import { named } from '../../views/named.ts'
import { countStates } from '../states.ts'
import type { Board, BoardDecision, BoardFilter } from './contract.ts'
import { deadlinesOf, silentBodies } from './deadlines.ts'
import { fits } from './fits.ts'
import type { DecisionOpen } from './gather.ts'
import { linesOf, type Gathered } from './lines.ts'

/** Puts the board together from what was gathered; asks nothing more of the database. */
export function boardOf(snapshot: Snapshot, gathered: Gathered, filter: BoardFilter): Board {
  const lines = linesOf(snapshot, gathered)
  const shown = lines.filter(({ filtered }) => fits(filtered, filter))
  const inMatrix = lines.filter(({ filtered }) => fits(filtered, { ...filter, set: undefined, state: undefined }))
  const taking = new Set(snapshot.measures.flatMap(({ measure }) => measure.bodies.map(({ body }) => body)))
  const percents = new Map(gathered.progress.sets.map(({ number, percent }) => [number, percent]))
  const narrowed = Object.values(filter).some((part) => part !== undefined && part !== false)
  const numbers = new Set(shown.map((line) => line.shown.number))
  return {
    title: snapshot.document.title,
    themes: snapshot.document.themes.map(named),
    bodies: snapshot.document.bodies.filter(({ id }) => taking.has(id)).map(({ id, name }) => ({ id, name })),
    sets: snapshot.document.themes.flatMap((theme) => theme.sets.map(({ number, title }) => ({
      number, title, theme: theme.id,
      counts: countStates(inMatrix.filter(({ filtered }) => filtered.set === number).map(({ filtered }) => filtered.state)),
      percent: percents.get(number) ?? null,
    }))),
    counts: countStates(inMatrix.map(({ filtered }) => filtered.state)),
    percent: gathered.progress.percent,
    measures: shown.map((line) => line.shown),
    deadlines: deadlinesOf(shown, gathered),
    silent: silentBodies(snapshot, shown, gathered),
    decisions: gathered.decisions
      .filter(({ measures }) => !narrowed || measures.some((measure) => numbers.has(measure)))
      .map((decision) => withLateness(decision, gathered.today)),
  }
}

export function withLateness(decision: DecisionOpen, today: string): BoardDecision {
  return { ...decision, late: decision.deadline !== null && decision.deadline < today }
}
