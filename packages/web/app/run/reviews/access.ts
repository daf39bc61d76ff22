import type { Role } from '@koto/server/types'

/** Who reads meetings and decisions; what each may do there, the service says. */
export const reviewReaders: readonly Role[] = ['coordinator', 'reviewer', 'reporter', 'auditor']
export const meetingKeepers: readonly Role[] = ['coordinator', 'reviewer']
export const decisionFollowers: readonly Role[] = ['coordinator', 'reporter']
