import { conflict, invalid } from '../../../platform/problems/catalogue.ts'
import { Problem } from '../../../platform/problems/problem.ts'

/** One report at a time waits for approval. */
export const reportWaits = () => conflict('A report of this milestone waits for approval already.', 'report-waits')
export const nothingWaits = () => conflict('The report that you saw waits no more. Open the milestone again.')
export const isDone = () => conflict('The milestone is done already.', 'milestone-done')
export const isDropped = () => conflict('The milestone is no longer aimed at.', 'milestone-dropped')
export const notDropped = () => conflict('The milestone is aimed at.')

/** Nobody approves what she herself reported. */
export const ownReport = () =>
  new Problem({ code: 'own-report', status: 409, title: 'Nobody decides about her own report', detail: 'Ask somebody else who leads to approve it.' })

export const tagChanged = () =>
  new Problem({ code: 'tag-changed', status: 412, title: 'It has changed meanwhile', detail: 'Read it again, and send yours with the tag that stands.' })

export const tagNeeded = () =>
  new Problem({ code: 'tag-needed', status: 428, title: 'Say what you saw', detail: 'Send If-Match with the tag of the answer that you read.' })

/** One field of what was sent does not fit. */
export const wrong = (field: string, code: string, message: string) => invalid([{ field, code, message }])
