/** What a person is to the programme. A role is held at a unit, or for the whole city. */
export const roles = [
  'resident', 'worker', 'reporter', 'coordinator', 'reviewer', 'partner', 'administrator', 'auditor',
] as const

export type Role = (typeof roles)[number]

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text)
}
