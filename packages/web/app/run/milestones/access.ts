import type { Role } from '@koto/server/types'

/** Who reads milestones; what each may do there, the service says. */
export const milestoneReaders: readonly Role[] = ['coordinator', 'reporter', 'reviewer', 'auditor']
export const milestoneReporters: readonly Role[] = ['coordinator', 'reporter']
/** Who leads a body, or the whole programme. */
export const milestoneLeads: readonly Role[] = ['coordinator']
