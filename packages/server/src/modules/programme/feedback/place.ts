import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'

export interface FeedbackPlace {
  id: string
  title: LocalizedText
  body: string
  slug: string
  name: LocalizedText
}

/** A measure and the body that feedback about it reaches: the first that leads it, else the first that takes part. */
export async function placeOf(scope: Scope, programme: string, number: string): Promise<FeedbackPlace> {
  const { rows } = await sql<FeedbackPlace>`
    select measure.id, measure.content -> 'title' as title, programme_body.id as body, programme_body.key as slug,
      programme_body.content -> 'name' as name
    from measure join measure_body on measure_body.measure = measure.id join programme_body on programme_body.id = measure_body.body
    where measure.programme = ${programme} and measure.key = ${number} and measure.retired_at is null
    order by measure_body.role = 'leads' desc, measure_body.position limit 1`.execute(scope.db())
  if (rows[0] === undefined) throw notFound('measure')
  return rows[0]
}
