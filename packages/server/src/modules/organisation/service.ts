import { z } from 'zod'
import { isRole } from '../../platform/access/roles.ts'
import type { Database } from '../../platform/database/database.ts'
import { isId } from '../../platform/ids/id.ts'
import { notFound, signInFirst } from '../../platform/problems/catalogue.ts'
import { allow, idOf } from './access.ts'
import type { OrganisationService, PersonPage, UnitPage } from './contract.ts'
import { historyOf } from './history.ts'
import { parse } from './input.ts'
import { GivenRole, NewPerson, NewUnit, PersonChange, Reason, UnitChange } from './model.ts'
import { endRole, giveRole } from './people/roles.ts'
import { overviewOf } from './overview.ts'
import { personById } from './people/store.ts'
import { addPerson, changePerson } from './people/use-cases.ts'
import { assignmentIdsOf, listPeople, withRoles } from './people/views.ts'
import { may } from './policy.ts'
import { ownSignIns } from './sign-in/views.ts'
import { withAncestors } from './units/store.ts'
import { addUnit, changeUnit } from './units/use-cases.ts'
import { listUnits, staffOf } from './units/views.ts'

/** The organisation's use cases: each asks the policy, then works in one transaction of the actor's. */
export function createOrganisationService({ database }: { database: Database }): OrganisationService {
  return {
    abilities: (actor) => ({ addUnit: may(actor, 'add', 'unit'), addPerson: may(actor, 'add', 'person') }),

    async overview(actor) {
      allow(actor, 'list', 'unit')
      allow(actor, 'list', 'person')
      return database.withActor(actor, (scope) => overviewOf(scope))
    },

    async units(actor) {
      allow(actor, 'list', 'unit')
      return database.withActor(actor, (scope) => listUnits(scope))
    },

    async unit(actor, id): Promise<UnitPage> {
      allow(actor, 'read', 'unit')
      const unitId = idOf(id, 'unit')
      return database.withActor(actor, async (scope) => {
        const [unit] = await listUnits(scope, { id: unitId })
        if (unit === undefined) throw notFound('unit')
        const ancestors = (await withAncestors(scope, unitId)).slice(1).reverse()
        const children = await listUnits(scope, { parent: unitId })
        const staff = await staffOf(scope, unitId)
        return { ...unit, ancestors, children, staff, history: await historyOf(scope, ['unit'], [unitId]) }
      })
    },

    async addUnit(actor, unit) {
      allow(actor, 'add', 'unit')
      const fits = parse(NewUnit, unit)
      return database.withActor(actor, (scope) => addUnit(scope, fits))
    },

    async changeUnit(actor, id, change) {
      allow(actor, 'change', 'unit')
      const unitId = idOf(id, 'unit')
      const fits = parse(UnitChange, change)
      await database.withActor(actor, (scope) => changeUnit(scope, unitId, fits))
    },

    async people(actor, filter = {}) {
      allow(actor, 'list', 'person')
      const { search, role, unit, after } = filter
      // A filter that names nothing finds nobody; it comes from an address that somebody may have typed.
      if ((role !== undefined && role !== 'none' && !isRole(role)) || [unit, after].some((id) => id !== undefined && !isId(id))) return []
      return database.withActor(actor, (scope) => listPeople(scope, { search, role, unit, after }))
    },

    async person(actor, id): Promise<PersonPage> {
      allow(actor, 'read', 'person')
      const personId = idOf(id, 'person')
      return database.withActor(actor, async (scope) => {
        const found = await personById(scope, personId)
        if (found === undefined) throw notFound('person')
        const [person] = await withRoles(scope, [found])
        const subjects = [personId, ...await assignmentIdsOf(scope, personId)]
        const themselves = actor.kind === 'person' && actor.id === personId
        return {
          ...person!,
          history: await historyOf(scope, ['person', 'role-assignment'], subjects),
          abilities: {
            giveRole: may(actor, 'give', 'role') && !themselves && found.active,
            endRole: may(actor, 'end', 'role') && person!.roles.some((role) => role.abilities.end),
            change: may(actor, 'change', 'person'),
          },
        }
      })
    },

    async addPerson(actor, person) {
      allow(actor, 'add', 'person')
      const fits = parse(NewPerson, person)
      return database.withActor(actor, (scope) => addPerson(scope, fits))
    },

    async changePerson(actor, id, change) {
      allow(actor, 'change', 'person')
      const personId = idOf(id, 'person')
      const fits = parse(PersonChange, change)
      await database.withActor(actor, (scope) => changePerson(scope, personId, fits))
    },

    async giveRole(actor, person, given) {
      allow(actor, 'give', 'role')
      const personId = idOf(person, 'person')
      const fits = parse(GivenRole, given)
      await database.withActor(actor, (scope) => giveRole(scope, personId, fits))
    },

    async endRole(actor, assignment, reason) {
      allow(actor, 'end', 'role')
      const id = idOf(assignment, 'role-assignment')
      const fits = parse(z.object({ reason: Reason }), { reason })
      await database.withActor(actor, (scope) => endRole(scope, id, fits.reason))
    },

    async me(actor) {
      if (actor.kind !== 'person') throw signInFirst()
      return database.withActor(actor, async (scope) => {
        const found = await personById(scope, actor.id)
        if (found === undefined) throw notFound('person')
        const [person] = await withRoles(scope, [found])
        return { ...person!, email: found.email, ...await ownSignIns(scope, actor.id) }
      })
    },
  }
}
