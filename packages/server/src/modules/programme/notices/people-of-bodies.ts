import { sql } from 'kysely'
import type { Id } from '../../../platform/ids/id.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { unitsOverAll } from '../running/allow.ts'
import type { RunningRules } from '../running/rules.ts'
import { ladderOf, type Rung } from './ladder.ts'
import type { OpenMatter } from './open-matters.ts'

export interface RoleHolder {
  person: string
  role: 'reporter' | 'coordinator'
  unit: Id<'unit'> | null
}

/** Those who hold the role at the nearest of the units that has anybody. */
export function nearest(holders: readonly RoleHolder[], role: RoleHolder['role'], units: readonly (Id<'unit'> | null)[]): string[] {
  for (const unit of units) {
    const here = holders.filter((holder) => holder.role === role && holder.unit === unit)
    if (here.length > 0) return here.map(({ person }) => person)
  }
  return []
}

/** Who may sign in, and holds a role now by which she hears of what a programme asks. */
async function holdersNow(scope: Scope): Promise<RoleHolder[]> {
  const now = scope.clock.now()
  const { rows } = await sql<RoleHolder>`
    select role_assignment.person, role_assignment.role, role_assignment.unit
    from role_assignment join person on person.id = role_assignment.person
    where role in ('reporter', 'coordinator') and person.active and since <= ${now} and (until is null or until > ${now})
    order by role_assignment.person`.execute(scope.db())
  return rows
}

/** Milestones are approved, not reported, by those above the reporter. */
const forReporters = (kind: OpenMatter['kind']) => kind !== 'approval'

/** Makes the ladder of each matter of a programme: who is there now, at the body's unit or the nearest above. */
export async function laddersOf(scope: Scope, programme: string, rules: RunningRules['notices']): Promise<(matter: OpenMatter) => Rung[]> {
  const [holders, units] = [await holdersNow(scope), await unitsOverAll(scope, programme)]
  const coordinators = nearest(holders, 'coordinator', [null])
  return ({ kind, body, not }) => {
    const over = units.get(body) ?? []
    const allowed = (people: string[]) => people.filter((person) => person !== not)
    return ladderOf({
      reporters: forReporters(kind) ? nearest(holders, 'reporter', [...over, null]) : [],
      leads: allowed(nearest(holders, 'coordinator', over)),
      coordinators: allowed(coordinators),
    }, rules)
  }
}
