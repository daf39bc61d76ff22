import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'

/** A measure, and every body of the programme: first those that answer for it (`own`), in its order. */
export async function measureWithBodies(scope: Scope, programme: string, number: string) {
  const { rows } = await sql<{ title: LocalizedText; item: string; id: string; name: LocalizedText; own: boolean }>`
    select measure.content -> 'title' as title, body.id as item, body.key as id, body.content -> 'name' as name,
      answers.position is not null as own
    from measure
    join programme_body as body on body.programme = measure.programme and body.retired_at is null
    left join lateral (
      select min(position) as position from measure_body where measure_body.measure = measure.id and measure_body.body = body.id
    ) as answers on true
    where measure.programme = ${programme} and measure.key = ${number} and measure.retired_at is null
    order by answers.position nulls last, body.position`.execute(scope.db())
  if (rows.length === 0) throw notFound('measure')
  return {
    measure: { number, title: rows[0]!.title },
    bodies: rows.map(({ item, id, name, own }) => ({ item, id, name, own })),
  }
}
