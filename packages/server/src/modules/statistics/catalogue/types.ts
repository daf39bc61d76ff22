import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { Amount, Dimension } from '../../facts/index.ts'

/**
 * A statistical cube: numbers of people, homes or schools, told apart by dimensions. It comes from registers and
 * open statistics, not from what the services record.
 */
export interface Cube {
  id: string
  title: LocalizedText
  meaning: string
  /** What can be added up. A measure's title is the object of “we add up …”. */
  measures: Amount[]
  /** A dimension here may have other codes than one of the same name elsewhere; its title is the same everywhere. */
  dimensions: Dimension[]
}

/** An index of the statistics library that a definition may name. */
export interface SegregationIndex {
  id: string
  title: LocalizedText
  /** What 0 and 1 mean, for someone who has never met it. */
  reading: LocalizedText
  /** Whether it can be taken over all groups at once, or needs one group to look at. */
  groups: 'one' | 'all' | 'one-or-all'
}
