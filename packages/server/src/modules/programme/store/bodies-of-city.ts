import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { ProgrammeDocument } from '../format/document.ts'

type Body = ProgrammeDocument['bodies'][number]

/**
 * The bodies of all the city's programmes, each as the programme that ends last has it. A body's parent
 * is always among them, and there is no circle: within one programme there is none, and whoever leads
 * over to a later programme stays there.
 */
export async function bodiesOfCity(scope: Scope, city: string): Promise<Body[]> {
  const { rows } = await sql<{ key: string; content: Omit<Body, 'id'> }>`
    select key, content from (
      select distinct on (b.key) b.key, b.content, b.position
      from programme_body as b
      join programme as p on p.id = b.programme
      where b.city = ${city} and b.retired_at is null
      order by b.key, p.content -> 'period' ->> 'end' desc, p.id desc
    ) as newest
    order by position, key`.execute(scope.db())
  return rows.map(({ key, content }) => Object.assign({ id: key }, content))
}
