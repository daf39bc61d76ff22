import type { RouteAccess } from '@koto/server/types'

/** Those who read rounds; the services decide who sees which answer. */
export const roundReaders: RouteAccess = ['coordinator', 'reporter', 'reviewer', 'auditor']
/** Those who write answers; the services decide which. */
export const answerWriters: RouteAccess = ['coordinator', 'reporter']
export const roundKeepers: RouteAccess = ['coordinator']
