import type { ColumnType } from 'kysely'
import type { Phase } from './contract.ts'
import type { MeasureState } from './states.ts'

type Json<Value> = ColumnType<Value, string, string>

/** The tables of migration 0006. */
export interface MeasureTables {
  measure_state: {
    id: string
    measure: string
    number: number
    state: MeasureState
    merged_into: string | null
    since: string
    reason: string
    language: string
    at: Date
    by_person: string | null
  }
  measure_schedule: {
    measure: string
    number: number
    starts: string | null
    ends: string | null
    phases: Json<Phase[]>
    reason: string | null
    language: string
    at: Date
    by_person: string | null
  }
}
