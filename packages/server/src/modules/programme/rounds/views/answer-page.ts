import { sql } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../../platform/languages/localized-text.ts'
import { allow, idOf, unitsOver } from '../../running/allow.ts'
import { may } from '../../running/policy.ts'
import { isLate, unanswered } from '../answer-state.ts'
import type { AnswerPage, AnswerPlace, AnswerVersion } from '../contract.ts'
import { readAnswer, readRound, type AnswerRow, type RoundRow } from '../store.ts'
import { indicatorsBeside, lastAccepted, milestonesBeside, publicAnswer } from './beside-answer.ts'
import { doneOf, readHead } from './round-head.ts'

/** An answer with all that stands beside it. */
export async function answerPage(scope: Scope, place: AnswerPlace): Promise<AnswerPage> {
  const round = await readRound(scope, place.programme, place.round)
  const answer = await readAnswer(scope, round.id, idOf(place.answer, 'answer'))
  const over = await unitsOver(scope, answer.body)
  allow(scope, 'read', 'answer', over)
  const names = await namesOf(scope, answer)
  const { id, version, state, role, achieved, words, risks, language, comment } = answer
  const writes = round.state === 'open' && may(scope.actor, 'write', 'answer', over)
  const decides = round.state === 'open' && may(scope.actor, 'decide', 'answer', over)
  return {
    id, version, state, role, achieved, words, risks, language, comment,
    late: isLate(state, round.deadline, scope.clock.now()),
    round: readHead(round),
    measure: names.measure,
    body: names.body,
    saved: doneOf(answer.saved_at, names.savedBy),
    submitted: doneOf(answer.submitted_at, names.submittedBy),
    decided: doneOf(answer.decided_at, names.decidedBy),
    last: await lastAccepted(scope, round, answer),
    accepted: await publicAnswer(scope, answer),
    milestones: await milestonesBeside(scope, answer.measure),
    indicators: await indicatorsBeside(scope, round, answer.measure),
    history: await readVersions(scope, answer.id),
    next: writes ? await nextUnanswered(scope, round, answer) : null,
    abilities: {
      write: writes && unanswered(state),
      takeBack: writes && state === 'submitted',
      decide: decides && state === 'submitted',
      reopen: decides && state === 'accepted',
    },
  }
}

interface Names {
  measure: AnswerPage['measure']
  body: { id: string; name: LocalizedText }
  savedBy: string | null
  submittedBy: string | null
  decidedBy: string | null
}

async function namesOf(scope: Scope, answer: AnswerRow): Promise<Names> {
  const name = (person: string | null) => sql`(select name from person where id = ${person})`
  const { rows } = await sql<Names>`
    select jsonb_build_object('number', measure.key, 'title', measure.content -> 'title', 'description', measure.content -> 'description') as measure,
      jsonb_build_object('id', body.key, 'name', body.content -> 'name') as body,
      ${name(answer.saved_by)} as "savedBy", ${name(answer.submitted_by)} as "submittedBy", ${name(answer.decided_by)} as "decidedBy"
    from measure, programme_body as body where measure.id = ${answer.measure} and body.id = ${answer.body}`.execute(scope.db())
  return rows[0]!
}

/** Newest first. */
async function readVersions(scope: Scope, answer: string): Promise<AnswerVersion[]> {
  const { rows } = await sql<Omit<AnswerVersion, 'done'> & { at: Date; by: string | null }>`
    select version.number, version.kind, version.achieved, version.words, version.risks, version.language, version.comment, version.at, person.name as by
    from round_answer_version as version left join person on person.id = version.by_person
    where version.answer = ${answer} order by version.number desc`.execute(scope.db())
  return rows.map(({ at, by, ...version }) => ({ ...version, done: { at, by } }))
}

/** The next of the answers that the actor may see, in the programme's order and around its end, that is not sent yet. */
async function nextUnanswered(scope: Scope, round: RoundRow, answer: AnswerRow): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select answer.id from round_answer as answer join measure on measure.id = answer.measure
    where answer.round = ${round.id} and answer.id <> ${answer.id} and answer.state in ('open', 'draft', 'returned')
      and actor_acts_for(answer.body)
    order by measure.position <= (select position from measure where id = ${answer.measure}), measure.position limit 1`.execute(scope.db())
  return rows[0]?.id ?? null
}
