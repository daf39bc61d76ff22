import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'

/** A body that a city's programmes name; `parent` is another body’s id. */
export interface BodyOfCity {
  id: string
  name: LocalizedText
  kind: string
  parent?: string | undefined
}

/** The bodies that the city's programmes name now. One that several name is as the latest loaded programme has it. */
export async function bodiesOfCity(scope: Scope, city: string): Promise<BodyOfCity[]> {
  const { rows } = await sql<{ key: string; parent: string | null; name: LocalizedText; kind: string }>`
    select distinct on (body.key) body.key, parent.key as parent, body.content -> 'name' as name, body.content ->> 'kind' as kind
    from programme_body body
    join programme on programme.id = body.programme
    left join programme_body parent on parent.id = body.parent
    where body.city = ${city} and body.retired_at is null
    order by body.key, programme.loaded_at desc`.execute(scope.db())
  return rows.map(({ key, parent, name, kind }) => ({ id: key, name, kind, parent: parent ?? undefined }))
}
