import { sql } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../../platform/languages/localized-text.ts'
import type { Snapshots } from '../../store/snapshots.ts'
import type { ReviewChoices } from '../contract.ts'

/** What can be chosen: the programme's review bodies, its bodies, measures and frozen reports. */
export async function reviewChoices(scope: Scope, snapshots: Snapshots, programme: string): Promise<ReviewChoices> {
  const { document, bodies, measures } = await snapshots.read(scope, programme)
  const { rows: reports } = await sql<{ number: number; title: LocalizedText }>`
    select number, title from frozen_report where programme = ${programme} order by number desc`.execute(scope.db())
  return {
    reviewBodies: document.reviewBodies.flatMap(({ body }) => {
      const found = bodies.get(body)
      return found === undefined ? [] : [{ id: body, name: found.name }]
    }),
    bodies: document.bodies.map(({ id, name }) => ({ id, name })),
    measures: measures.map(({ measure: { number, title } }) => ({ number, title })),
    reports,
  }
}

/** Those who hold the role of a reviewer now, by name. */
export async function reviewersNow(scope: Scope): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct person.id, person.name from person join role_assignment as held on held.person = person.id
    where held.role = 'reviewer' and held.since <= ${scope.clock.now()} and (held.until is null or held.until > ${scope.clock.now()})
    order by person.name`.execute(scope.db())
  return rows
}
