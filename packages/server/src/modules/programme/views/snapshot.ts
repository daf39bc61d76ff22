import type { ProgrammeDocument } from '../format/document.ts'
import { documentOf, type Origins } from '../model/document-of.ts'
import type { StoredItem } from '../model/item.ts'
import type { StoredProgramme } from '../store/read-items.ts'
import type { History } from '../store/read-history.ts'

/**
 * One version of one programme, whole and never changed: what every page is read from. It may be kept
 * in memory as long as the database says that this is still the version.
 */
export interface Snapshot {
  id: string
  version: { number: number; loadedAt: Date }
  document: ProgrammeDocument
  origins: Origins<StoredItem>
  history: History
  /** By number or id. */
  bodies: Map<string, ProgrammeDocument['bodies'][number]>
  goals: Map<string, ProgrammeDocument['strategy'][number]>
  measures: MeasurePlace[]
  measureByNumber: Map<string, MeasurePlace>
}

type Theme = ProgrammeDocument['themes'][number]

/** A measure, and where it stands. */
export interface MeasurePlace {
  theme: Theme
  set: Theme['sets'][number]
  measure: Theme['sets'][number]['measures'][number]
  /** Among all measures, from 0. */
  index: number
}

export function snapshotOf(stored: StoredProgramme, history: History): Snapshot {
  const { document, origins } = documentOf(stored.items.filter((item) => !item.retired))
  const measures = document.themes
    .flatMap((theme) => theme.sets.flatMap((set) => set.measures.map((measure) => ({ theme, set, measure }))))
    .map((place, index) => Object.assign(place, { index }))
  return {
    id: stored.id,
    version: { number: stored.version, loadedAt: stored.loadedAt },
    document: deepFreeze(document),
    origins,
    history,
    bodies: new Map(document.bodies.map((body) => [body.id, body])),
    goals: new Map(document.strategy.map((goal) => [goal.id, goal])),
    measures,
    measureByNumber: new Map(measures.map((place) => [place.measure.number, place])),
  }
}

/** Requests share it, so nobody may change it. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inside of Object.values(value)) deepFreeze(inside)
  }
  return value
}
