import type { OrganisationOverview } from '@koto/server/types'
import type { InLanguage } from '../languages/in-language.ts'

type Overview = InLanguage<OrganisationOverview>

export interface ThingToDo {
  key: 'no-role' | 'one-administrator' | 'no-auditor' | 'no-coordinator' | 'closed-with-staff'
  count: number
  unit?: { id: string; name: Overview['closedWithStaff'][number]['name'] }
}

/** What an administrator should look at, the gravest first. */
export function thingsToDo({ people, roles, closedWithStaff }: Overview): ThingToDo[] {
  const holders = (role: string) => roles.find((one) => one.role === role)?.people ?? 0
  const things: ThingToDo[] = []
  if (holders('administrator') === 1) things.push({ key: 'one-administrator', count: 1 })
  if (holders('auditor') === 0) things.push({ key: 'no-auditor', count: 0 })
  if (holders('coordinator') === 0) things.push({ key: 'no-coordinator', count: 0 })
  if (people.withoutRole > 0) things.push({ key: 'no-role', count: people.withoutRole })
  for (const { id, name, people: count } of closedWithStaff) things.push({ key: 'closed-with-staff', count, unit: { id, name } })
  return things
}
