import { sql } from 'kysely'
import type { PersonActor } from '../../../platform/access/actor.ts'
import { cityDay } from '../../../platform/clock/city-day.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { may } from '../running/policy.ts'
import type { RunningRules } from '../running/rules.ts'
import type { NoticeAbout, Urgency, Waiting } from './contract.ts'
import { daysLeft, standing } from './ladder.ts'
import { matterOf } from './make-notices.ts'
import { openMatters, type OpenMatter } from './open-matters.ts'
import { laddersOf } from './people-of-bodies.ts'

const order: Urgency[] = ['late', 'returned', 'soon', 'new', 'later']

/** What waits for a person in a programme now, the late first. */
export async function waitingIn(scope: Scope, actor: PersonActor, programme: string, rules: RunningRules['notices']): Promise<Waiting[]> {
  const day = cityDay(scope.clock.now())
  const ladder = await laddersOf(scope, programme, rules)
  const matters = withoutDoubles(await openMatters(scope, programme))
  const waiting = matters.flatMap((matter): Waiting[] => {
    const stands = standing(ladder(matter), matterOf(matter), day, actor.id)
    if (stands === null) return []
    const { kind, subject, about, text } = matter
    const days = about.due === null ? null : daysLeft(about.due, day)
    return [{ kind, subject, programme, about, text, days, urgency: urgencyOf(matter, days, rules), escalated: stands === 'escalated', count: 1 }]
  })
  return [...waiting, ...await toAccept(scope, actor, programme)].sort((a, b) =>
    order.indexOf(a.urgency) - order.indexOf(b.urgency) || (a.days ?? 0) - (b.days ?? 0))
}

/** What was returned is shown as such, and not once more as unanswered. */
function withoutDoubles(matters: OpenMatter[]): OpenMatter[] {
  const returned = new Set(matters.filter(({ kind }) => kind.endsWith('-returned')).map(({ subject }) => subject))
  return matters.filter(({ kind, subject }) => kind.endsWith('-returned') || !returned.has(subject))
}

function urgencyOf({ kind }: OpenMatter, days: number | null, rules: RunningRules['notices']): Urgency {
  if (kind.endsWith('-returned')) return 'returned'
  if (days === null) return 'new'
  if (days < 0) return 'late'
  return days <= Math.max(0, ...rules.dueSoon) ? 'soon' : 'later'
}

/** What the coordinator is to decide on: answers that were sent, by round, and values that were proposed, by indicator. */
async function toAccept(scope: Scope, actor: PersonActor, programme: string): Promise<Waiting[]> {
  if (!may(actor, 'decide', 'answer')) return []
  const { rows } = await sql<{ kind: 'answers-to-accept' | 'values-to-accept'; subject: string; about: NoticeAbout; count: number }>`
    select 'answers-to-accept' as kind, round.id as subject, count(*) as count, jsonb_build_object('measure', null, 'title', null, 'body', null, 'due', null,
      'round', jsonb_build_object('number', round.number, 'title', round.title), 'decision', null, 'at', round.number::text) as about
    from round_answer as answer join reporting_round as round on round.id = answer.round
    where round.programme = ${programme} and round.state = 'open' and answer.state = 'submitted' group by round.id
    union all
    select 'values-to-accept', indicator.id, count(*), jsonb_build_object('measure', null, 'title', indicator.content -> 'title', 'body', null, 'due', null,
      'round', null, 'decision', null, 'at', indicator.key)
    from indicator_value join indicator on indicator.id = indicator_value.indicator
    where indicator_value.programme = ${programme} and indicator_value.state = 'proposed' group by indicator.id
    order by 1, 2`.execute(scope.db())
  return rows.map((row) => ({ ...row, programme, text: null, urgency: 'new', days: null, escalated: false }))
}
