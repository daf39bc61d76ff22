import type { Role } from '@koto/server/types'

/** Who changes the organisation. */
export const administrators: readonly Role[] = ['administrator']
/** Who may read how it is organised: the auditor must know whom the audit speaks of. */
export const organisationReaders: readonly Role[] = ['administrator', 'auditor']
export const auditors: readonly Role[] = ['auditor']
