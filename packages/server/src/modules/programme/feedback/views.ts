import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { FeedbackListed, FeedbackState, OwnFeedback, PublishedFeedback } from './contract.ts'

interface Row {
  id: string
  number: string | null
  title: LocalizedText | null
  body: string
  body_id: string
  body_name: LocalizedText
  from_key: string | null
  from_name: LocalizedText | null
  text: string
  language: string
  email: string | null
  state: FeedbackState
  sent_at: Date
  answer: string | null
  answer_language: string | null
  answered_at: Date | null
  answered_by: string | null
  may_publish: boolean
  public: boolean
  version: number
}

const rowsWhere = (condition: RawBuilder<unknown>) => sql<Row>`
  select feedback.id, measure.key as number, measure.content -> 'title' as title,
    body.key as body, body.id as body_id, body.content -> 'name' as body_name, giver.key as from_key, giver.content -> 'name' as from_name,
    text, feedback.language, feedback.email, state, sent_at, answer, answer_language, answered_at, person.name as answered_by,
    may_publish, public_at is not null as public, feedback.version
  from feedback
  join programme_body as body on body.id = feedback.body
  left join programme_body as giver on giver.id = feedback.handed_from
  left join measure on measure.id = feedback.measure
  left join person on person.id = feedback.answered_by
  where ${condition}
  order by sent_at desc, feedback.id desc`

/** What the actor works with; others' that are only published are not in the inbox. */
const inHand = sql`(actor_runs_programme() or actor_acts_for(feedback.body) or (handed_from is not null and actor_acts_for(handed_from)))`

/** What the actor's bodies have got, newest first. */
export async function readInbox(scope: Scope, programme: string, state: FeedbackState | undefined): Promise<FeedbackListed[]> {
  const { rows } = await rowsWhere(sql`feedback.programme = ${programme} and ${inHand}
    and (${state ?? null}::text is null or state = ${state ?? null})`).execute(scope.db())
  return rows.slice(0, 500).map(listed)
}

export async function countInbox(scope: Scope, programme: string): Promise<Record<FeedbackState, number>> {
  const { rows } = await sql<{ state: FeedbackState; count: number }>`
    select state, count(*) as count from feedback where programme = ${programme} and ${inHand} group by state`.execute(scope.db())
  return { new: 0, answered: 0, closed: 0, spam: 0, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}

export async function readForWork(scope: Scope, programme: string, id: string): Promise<Row | undefined> {
  const { rows } = await rowsWhere(sql`feedback.programme = ${programme} and feedback.id = ${id} and ${inHand}`).execute(scope.db())
  return rows[0]
}

export async function readOwn(scope: Scope, programme: string, hash: Buffer): Promise<OwnFeedback | undefined> {
  const { rows } = await rowsWhere(sql`feedback.programme = ${programme} and reading = ${hash}`).execute(scope.db())
  const row = rows[0]
  if (row === undefined) return undefined
  const { measure, body, text, sentAt, public: shown } = listed(row)
  const state = row.state === 'answered' || row.state === 'closed' ? row.state : 'waiting'
  return { measure, body, text, sentAt, state, answer: answerOf(row), public: shown }
}

/** What everybody may read about a measure, the newest answer first. */
export async function readPublished(scope: Scope, measure: string): Promise<PublishedFeedback[]> {
  const { rows } = await rowsWhere(sql`feedback.measure = ${measure} and public_at is not null`).execute(scope.db())
  return rows.flatMap((row) => {
    const answer = answerOf(row)
    const { id, text, sentAt, body } = listed(row)
    return answer === null ? [] : [{ id, text, sentAt, body, answer }]
  })
}

export function listed(row: Row): FeedbackListed {
  return {
    id: row.id,
    measure: row.number === null || row.title === null ? null : { number: row.number, title: row.title },
    body: { id: row.body, name: row.body_name },
    handedFrom: row.from_key === null || row.from_name === null ? null : { id: row.from_key, name: row.from_name },
    text: { text: row.text, language: row.language },
    state: row.state, sentAt: row.sent_at, answeredAt: row.answered_at, public: row.public,
  }
}

export function answerOf({ answer, answer_language, answered_at }: Row) {
  return answer === null || answer_language === null || answered_at === null ? null : { text: answer, language: answer_language, at: answered_at }
}

/** Bodies that something can be handed over to. */
export async function readBodies(scope: Scope, programme: string): Promise<{ id: string; name: LocalizedText }[]> {
  const { rows } = await sql<{ id: string; name: LocalizedText }>`
    select key as id, content -> 'name' as name from programme_body
    where programme = ${programme} and retired_at is null order by position`.execute(scope.db())
  return rows
}
