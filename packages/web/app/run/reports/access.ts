import type { Role } from '@koto/server/types'

/** Whoever works with a programme reads its reports. */
export const reportReaders: readonly Role[] = ['coordinator', 'reviewer', 'reporter', 'auditor']
export const reportMakers: readonly Role[] = ['coordinator']
