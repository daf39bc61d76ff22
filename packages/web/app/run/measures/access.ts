import type { Role } from '@koto/server/types'

/** Whoever works with the programme; what each may do there, the service decides. */
export const programmeWorkers: readonly Role[] = ['coordinator', 'reporter', 'reviewer', 'auditor']
