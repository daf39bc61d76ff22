import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { Written } from '../running/written.ts'
import type { NoticeAbout, NoticeKind } from './contract.ts'

/** Something in a programme that somebody is to do something about, and that is still open. */
export interface OpenMatter {
  kind: NoticeKind
  subject: string
  /** The body whose people it is for. */
  body: string
  /** The last day, or the day on which it arrived. */
  due: string
  /** The step by which what has arrived is told; null when there is a last day to remind of. */
  once: string | null
  /** Who may not do it, since she did what comes before. */
  not: string | null
  about: NoticeAbout
  text: Written | null
}

/** Measures that are no longer carried out ask nothing of anybody. */
const carriedOn = sql`measure.retired_at is null and not exists (
  select from (select state from measure_state where measure_state.measure = measure.id order by number desc limit 1) as newest
  where newest.state in ('stopped', 'merged'))`
const dayOf = (moment: string) => sql`(${sql.ref(moment)} at time zone 'Europe/Helsinki')::date`

interface Columns {
  kind: RawBuilder<unknown>
  subject: RawBuilder<unknown>
  due: RawBuilder<unknown>
  once?: RawBuilder<unknown>
  not?: RawBuilder<unknown>
  measure?: RawBuilder<unknown>
  title?: RawBuilder<unknown>
  /** The last day that a reader is told of; none for what has only arrived. */
  last?: RawBuilder<unknown>
  round?: RawBuilder<unknown>
  decision?: RawBuilder<unknown>
  at: RawBuilder<unknown>
  text?: RawBuilder<unknown>
}

/** The columns that every kind of matter answers with. `body` is the table of bodies. */
function columns(of: Columns) {
  const none = sql`null`
  return sql`${of.kind} as kind, ${of.subject} as subject, body.id as body, (${of.due})::text as due, ${of.once ?? none}::text as once,
    ${of.not ?? none}::uuid as not, ${of.text ?? none}::jsonb as text, jsonb_build_object(
      'measure', ${of.measure ?? sql`measure.key`}, 'title', ${of.title ?? sql`measure.content -> 'title'`}, 'body', body.content -> 'name',
      'due', (${of.last ?? none})::text, 'round', ${of.round ?? none}::jsonb, 'decision', ${of.decision ?? none}::integer, 'at', ${of.at}::text) as about`
}

/** What was returned after the last day is late when as many days have gone by since then. */
const answerDue = sql`greatest(round.deadline, ${dayOf('answer.decided_at')})`
const milestoneDue = sql`greatest(milestone.due, (select max(${dayOf('told.decided_at')}) from milestone_report as told
  where told.milestone = milestone.id and told.state = 'returned'))`
const ofRound = sql`jsonb_build_object('number', round.number, 'title', round.title)`

const queries: ((programme: string) => RawBuilder<unknown>)[] = [
  (programme) => sql`
    select ${columns({ kind: sql`'answer'`, subject: sql`answer.id`, due: answerDue, last: sql`round.deadline`, round: ofRound, at: sql`answer.id` })}
    from round_answer as answer join reporting_round as round on round.id = answer.round join measure on measure.id = answer.measure
    join programme_body as body on body.id = answer.body
    where round.programme = ${programme} and round.state = 'open' and answer.state in ('open', 'draft', 'returned') and ${carriedOn}`,
  (programme) => sql`
    select ${columns({
      kind: sql`'answer-returned'`, subject: sql`answer.id`, due: dayOf('answer.decided_at'), once: sql`'returned-' || answer.version`, last: sql`round.deadline`,
      round: ofRound, at: sql`answer.id`,
    })}
    from round_answer as answer join reporting_round as round on round.id = answer.round join measure on measure.id = answer.measure
    join programme_body as body on body.id = answer.body
    where round.programme = ${programme} and round.state = 'open' and answer.state = 'returned' and answer.decided_at is not null and ${carriedOn}`,
  (programme) => sql`
    select ${columns({ kind: sql`'milestone'`, subject: sql`milestone.id`, due: milestoneDue, last: sql`milestone.due`, title: sql`milestone.title`, at: sql`milestone.id` })}
    from milestone join measure on measure.id = milestone.measure join programme_body as body on body.id = milestone.body
    where milestone.programme = ${programme} and milestone.due is not null and milestone.done_on is null and milestone.dropped_at is null and ${carriedOn}
      and not exists (select from milestone_report as told where told.milestone = milestone.id and told.state in ('reported', 'approved'))`,
  (programme) => sql`
    select ${columns({
      kind: sql`'milestone-returned'`, subject: sql`milestone.id`, due: dayOf('told.decided_at'), once: sql`'returned-' || told.number`, last: sql`milestone.due`,
      title: sql`milestone.title`, at: sql`milestone.id`,
    })}
    from milestone join measure on measure.id = milestone.measure join programme_body as body on body.id = milestone.body
    join lateral (select * from milestone_report where milestone_report.milestone = milestone.id order by number desc limit 1) as told on true
    where milestone.programme = ${programme} and milestone.done_on is null and milestone.dropped_at is null and told.state = 'returned' and ${carriedOn}`,
  (programme) => sql`
    select ${columns({
      kind: sql`'approval'`, subject: sql`told.id`, due: dayOf('told.reported_at'), once: sql`'new'`, not: sql`told.reported_by`, title: sql`milestone.title`,
      at: sql`milestone.id`,
    })}
    from milestone_report as told join milestone on milestone.id = told.milestone join measure on measure.id = milestone.measure
    join programme_body as body on body.id = milestone.body
    where milestone.programme = ${programme} and told.state = 'reported' and milestone.dropped_at is null`,
  (programme) => sql`
    select ${columns({
      kind: sql`'decision'`, subject: sql`decision.id`, due: sql`decision.deadline`, last: sql`decision.deadline`, measure: sql`null::text`, title: sql`null::jsonb`,
      decision: sql`decision.number`, at: sql`decision.number`, text: sql`jsonb_build_object('text', decision.text, 'language', decision.language)`,
    })}
    from decision join programme_body as body on body.id = decision.owner
    where decision.programme = ${programme} and decision.state = 'open' and decision.deadline is not null`,
  (programme) => sql`
    select ${columns({ kind: sql`'feedback'`, subject: sql`feedback.id`, due: dayOf('feedback.sent_at'), once: sql`'new'`, at: sql`feedback.id` })}
    from feedback join programme_body as body on body.id = feedback.body left join measure on measure.id = feedback.measure
    where feedback.programme = ${programme} and feedback.state = 'new'`,
]

/** Everything that is open in a programme, as far as the actor may see it. */
export async function openMatters(scope: Scope, programme: string): Promise<OpenMatter[]> {
  const found: OpenMatter[] = []
  for (const query of queries) found.push(...(await (query(programme) as RawBuilder<OpenMatter>).execute(scope.db())).rows)
  return found
}
