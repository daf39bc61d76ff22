import type { Actor } from '../../../platform/access/actor.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { RunningRules } from '../running/rules.ts'
import type { Done, Written } from '../running/written.ts'
import type { Board, BoardFilter } from './board/contract.ts'
import type { MeasureWork } from './work/contract.ts'
import type { MeasureState, StateCounts } from './states.ts'

export type { Board, BoardDeadline, BoardDecision, BoardFilter, BoardMeasure, BoardSet, BoardTheme, SilentBody } from './board/contract.ts'
export type { MeasureAnswerTold, MeasureMilestone, MeasureWork } from './work/contract.ts'
export type { MeasureState, StateCounts } from './states.ts'

/** How measures stand: states, schedules, progress rolled up, and the board. */
export interface MeasureRunning {
  /** How far each measure, set, theme and the whole programme is, by the rule of roll-up. For everybody. */
  progress(actor: Actor, programme: string): Promise<RolledUp>
  /** The whole programme on one screen, for those who work with it. */
  board(actor: Actor, programme: string, filter?: BoardFilter): Promise<Board>
  /** One measure for those who work with it. */
  work(actor: Actor, programme: string, number: string): Promise<MeasureWork>
  /**
   * Says how a measure stands from now on. The coordinator, or the lead of a body that leads the measure.
   * Problems: `invalid` with `seen`, `since`, `reason` or `mergedInto`; `changed-meanwhile`; `not-found`.
   */
  changeState(actor: Actor, programme: string, number: string, change: StateChange): Promise<void>
  /** Says when a measure is to be done. Same actors and problems as changeState. */
  changeSchedule(actor: Actor, programme: string, number: string, change: ScheduleChange): Promise<void>
}

/** How far a programme is, from measures up. Percents are 0–100, not rounded; null when nothing in it counts. */
export interface RolledUp {
  /** In the programme's order. `since` is a day (YYYY-MM-DD), or null while nothing has been said of the measure. */
  measures: { number: string; state: MeasureState; since: string | null; percent: number | null }[]
  sets: SetRolledUp[]
  themes: ThemeRolledUp[]
  counts: StateCounts
  percent: number | null
  /** By which it was worked out. */
  rules: RunningRules['progress']
}

export interface SetRolledUp {
  number: string
  counts: StateCounts
  percent: number | null
}

export interface ThemeRolledUp {
  /** The theme's id. */
  key: string
  counts: StateCounts
  percent: number | null
}

/** One state that was said, and by whom. */
export interface StateSaid {
  /** 1 for the first; what counts is the newest. */
  number: number
  state: MeasureState
  /** The state before it; what nobody has said anything about is planned. */
  from: MeasureState
  /** The day from which it is so. */
  since: string
  reason: Written
  /** The measure that it was merged into. */
  mergedInto: { number: string; title: LocalizedText } | null
  done: Done
}

export interface Phase {
  title: LocalizedText
  starts: string | null
  ends: string | null
}

/** When a measure is to be done; null where nobody has said. */
export interface Schedule {
  /** 0 while nothing has been said. */
  number: number
  starts: string | null
  ends: string | null
  phases: Phase[]
}

export interface ScheduleSaid extends Schedule {
  reason: Written | null
  done: Done
}

/** How a measure stands, its schedule, and how it came there. */
export interface MeasureLife {
  number: string
  state: MeasureState
  /** Null while nothing has been said. */
  said: StateSaid | null
  /** The measures that were merged into this one. */
  mergedFrom: { number: string; title: LocalizedText }[]
  percent: number | null
  milestones: { total: number; done: number }
  schedule: Schedule
  /** Every state, newest first. */
  states: StateSaid[]
  /** Every schedule, newest first. */
  schedules: ScheduleSaid[]
}

export interface StateChange {
  state: MeasureState
  since: string
  reason: Written
  /** The number of the measure that it is merged into; only with `merged`. */
  mergedInto?: string | undefined
  /** `said.number` as it was read, 0 while nothing was said. A caller that leaves it out takes what stands. */
  seen?: number | undefined
}

export interface ScheduleChange {
  starts: string | null
  ends: string | null
  phases: Phase[]
  reason?: Written | undefined
  /** `schedule.number` as it was read. */
  seen?: number | undefined
}
