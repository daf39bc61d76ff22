import { conflict } from '../../../platform/problems/catalogue.ts'
import type { MeetingState } from './contract.ts'

/** The meeting is not in a state for this. */
export const wrongMeetingState = (state: MeetingState) =>
  conflict(`The meeting is ${state}: this cannot be done to it any more, or not yet.`, 'meeting-state')

/** Minutes that are final do not change; what they say is changed by a new decision. */
export const minuted = () =>
  conflict('The minutes are final, so the words of the decision stay. Make a new decision instead.', 'decision-minuted')

export const wrongDecisionState = (state: 'open' | 'closed') => conflict(`The decision is ${state} already.`, 'decision-state')

export const onAgenda = () => conflict('It stands on the agenda already.', 'on-agenda')

export const hasMinutes = () => conflict('The point has minutes; it stays on the agenda.', 'has-minutes')

export const comesByItself = () => conflict('An open decision comes onto the agenda by itself and stays there until it is closed.', 'comes-by-itself')

export const presentAlready = () => conflict('She is on the list already.', 'present-already')
