import type { Snapshot } from '../../views/snapshot.ts'
import { named } from '../../views/named.ts'
import { countStates } from '../states.ts'
import type { Board, BoardDecision, BoardFilter } from './contract.ts'
import { deadlinesOf, silentBodies } from './deadlines.ts'
import { fits } from './fits.ts'
import type { DecisionOpen } from './gather.ts'
import { linesOf, type Gathered, type Line } from './lines.ts'

/** Puts the board together from what was gathered; asks nothing more of the database. */
export function boardOf(snapshot: Snapshot, gathered: Gathered, filter: BoardFilter): Board {
  const lines = linesOf(snapshot, gathered)
  const shown = lines.filter(({ filtered }) => fits(filtered, filter))
  const inMatrix = lines.filter(({ filtered }) => fits(filtered, { ...filter, set: undefined, state: undefined }))
  const taking = new Set(snapshot.measures.flatMap(({ measure }) => measure.bodies.map(({ body }) => body)))
  const sets = gathered.progress.sets.map(({ number, percent }) => ({ key: number, percent }))
  const { themes } = gathered.progress
  const countOf = (wanted: (line: Line) => boolean) => countStates(inMatrix.filter(wanted).map(({ filtered }) => filtered.state))
  const narrowed = Object.values(filter).some((part) => part !== undefined && part !== false)
  const numbers = new Set(shown.map((line) => line.shown.number))
  return {
    title: snapshot.document.title,
    themes: snapshot.document.themes.map((theme) => ({
      ...named(theme), counts: countOf(({ filtered }) => filtered.theme === theme.id), percent: percentOf(themes, theme.id),
    })),
    bodies: snapshot.document.bodies.filter(({ id }) => taking.has(id)).map(({ id, name }) => ({ id, name })),
    sets: snapshot.document.themes.flatMap((theme) => theme.sets.map(({ number, title }) => ({
      number, title, theme: theme.id,
      counts: countOf(({ filtered }) => filtered.set === number), percent: percentOf(sets, number),
    }))),
    counts: countOf(() => true),
    percent: gathered.progress.percent,
    rules: gathered.progress.rules,
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

const percentOf = (parts: { key: string; percent: number | null }[], key: string) => parts.find((part) => part.key === key)?.percent ?? null
