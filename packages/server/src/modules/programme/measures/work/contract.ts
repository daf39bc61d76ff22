import type { LocalizedText } from '../../../../platform/languages/localized-text.ts'
import type { BoardDecision } from '../board/contract.ts'
import type { MeasureLife } from '../contract.ts'

/** One measure as those who work with it see it. */
export interface MeasureWork extends MeasureLife {
  title: LocalizedText
  description: LocalizedText
  bodies: { id: string; name: LocalizedText; role: 'leads' | 'contributes' }[]
  work: {
    milestones: MeasureMilestone[]
    /** The newest round that asked about the measure, with the answers that the actor may see; null when none did. */
    answers: { round: { number: number; title: LocalizedText; deadline: string; open: boolean }; told: MeasureAnswerTold[] } | null
    decisions: BoardDecision[]
  }
  /** Other measures that this one could be merged into. */
  others: { number: string; title: LocalizedText }[]
  /** The day that it is where the city is. */
  today: string
  abilities: { changeState: boolean; changeSchedule: boolean; addMilestone: boolean }
}

export interface MeasureMilestone {
  /** Also the id of the milestone's page. */
  id: string
  title: LocalizedText
  due: string | null
  doneOn: string | null
  /** A report waits for approval. */
  reported: boolean
  late: boolean
}

export interface MeasureAnswerTold {
  id: string
  body: LocalizedText
  state: 'open' | 'draft' | 'submitted' | 'returned' | 'accepted'
  achieved: 'yes' | 'partially' | 'no' | null
  words: string
  language: string
}
