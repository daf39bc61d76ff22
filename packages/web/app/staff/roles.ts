import type { Role } from '@koto/server/types'

/** The roles in the order of choices: those held at a unit first. */
export const allRoles = [
  'worker', 'reporter', 'reviewer', 'partner', 'coordinator', 'resident', 'administrator', 'auditor',
] as const satisfies readonly Role[]

/** Roles that nobody holds at one unit: what they see or do is the whole city's. */
export const wholeCityRoles: ReadonlySet<Role> = new Set<Role>(['resident', 'administrator', 'auditor'])

export function isRole(text: string | null): text is Role {
  return (allRoles as readonly (string | null)[]).includes(text)
}
