import type { ColumnType } from 'kysely'

export type ValueKind = 'baseline' | 'value' | 'target'
export type ValueState = 'proposed' | 'accepted' | 'refused'
/** Dimension → value of the catalogue; empty for the whole. */
export type Breakdown = Record<string, string>

/** The table of migration 0009. */
export interface ValueTables {
  indicator_value: {
    id: string
    programme: string
    indicator: string
    definition_version: number
    kind: ValueKind
    starts: string
    ends: string
    breakdown: ColumnType<Breakdown, string, string>
    breakdown_key: string
    number: number
    value: number | null
    missing: 'masked' | 'not-applicable' | null
    source: string
    note: string
    language: string
    why: string | null
    confirmed: string[]
    state: ValueState
    body: string | null
    answer: string | null
    at: Date
    by_person: string
    decided_at: Date | null
    decided_by: string | null
    comment: string | null
  }
}
export type ValueRow = Omit<ValueTables['indicator_value'], 'breakdown'> & { breakdown: Breakdown }
