import type { PageLanguage } from '@koto/server/types'
import { addresses } from '../../programme/addresses.ts'
import { runAddresses } from '../addresses.ts'

export type MeetingStep = 'hold' | 'close' | 'cancel'

/** The addresses of the pages about meetings and decisions; of a measure, its public page. */
export function reviewAddresses(language: PageLanguage, programme: string) {
  const { meetings, newMeeting, meeting, decisions, decision, report, board } = runAddresses(language, programme)
  return {
    board, meetings, newMeeting, meeting, decisions, decision, report,
    changeMeeting: (id: string) => `${meeting(id)}/change`,
    step: (id: string, step: MeetingStep) => `${meeting(id)}/step/${step}`,
    newPoint: (id: string) => `${meeting(id)}/points/new`,
    point: (id: string, point: string) => `${meeting(id)}/points/${point}`,
    presence: (id: string) => `${meeting(id)}/presence`,
    decide: (id: string, measure?: string) => `${meeting(id)}/decide${measure === undefined ? '' : `?measure=${encodeURIComponent(measure)}`}`,
    changeDecision: (number: number) => `${decision(number)}/change`,
    followUp: (number: number) => `${decision(number)}/follow-up`,
    closeDecision: (number: number) => `${decision(number)}/close`,
    measure: addresses(language, programme).measure,
  }
}

export type ReviewAddresses = ReturnType<typeof reviewAddresses>
