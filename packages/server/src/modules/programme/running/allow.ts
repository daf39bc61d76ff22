import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { isId, type Id } from '../../../platform/ids/id.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import { may, type Action, type Over, type Subject } from './policy.ts'

/** Goes on when a sentence of the policy allows it; otherwise there is no such thing. */
export function allow(scope: Scope, action: Action, subject: Subject, over: Over = []): void {
  if (!may(scope.actor, action, subject, over)) throw notFound(subject)
}

/** The units that a body of a programme stands for: its own, then those above it. */
export async function unitsOver(scope: Scope, body: string): Promise<Id<'unit'>[]> {
  const { rows } = await sql<{ id: Id<'unit'> }>`select id from units_over(${body}) as unit (id)`.execute(scope.db())
  return rows.map(({ id }) => id)
}

/** The same for every body of a programme at once, by the body's id. */
export async function unitsOverAll(scope: Scope, programme: string): Promise<Map<string, Id<'unit'>[]>> {
  const { rows } = await sql<{ body: string; units: Id<'unit'>[] }>`
    select id as body, array(select unit.id from units_over(programme_body.id) as unit (id)) as units
    from programme_body where programme = ${programme} and retired_at is null`.execute(scope.db())
  return new Map(rows.map(({ body, units }) => [body, units]))
}

/** An id from outside, or not found: what is not an id names nothing. */
export function idOf(text: string, what: string): string {
  if (!isId(text)) throw notFound(what)
  return text
}
