import { sql } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import { coordinator, may } from '../../running/policy.ts'
import { noCounts } from '../answer-state.ts'
import type { RoundEvent, RoundEventKind, RoundOverview } from '../contract.ts'
import { readRound } from '../store.ts'
import { listAnswers } from './list-answers.ts'
import { listed } from './list-rounds.ts'
import { readHead } from './round-head.ts'

/** A round with all its answers that the actor may see. */
export async function roundOverview(scope: Scope, programme: string, number: number): Promise<RoundOverview> {
  const round = await readRound(scope, programme, number)
  const answers = await listAnswers(scope, round)
  const counts = noCounts()
  for (const { state } of answers) counts[state] += 1
  const open = round.state === 'open'
  const writes = answers.filter(({ abilities }) => abilities.write)
  return {
    ...listed(readHead(round), counts, scope.clock.now()),
    version: round.version,
    answers,
    mine: coordinator(scope.actor) ? [] : answers.filter(({ abilities }) => abilities.read && writesFor(scope)),
    events: await readEvents(scope, round.id),
    abilities: {
      close: open && may(scope.actor, 'close', 'round'),
      unlock: !open && may(scope.actor, 'unlock', 'round'),
      moveDeadline: open && may(scope.actor, 'change', 'round'),
      import: writes.length > 0,
    },
  }
}

/** Whether the actor reports for some body; an auditor reads, and has no shares. */
function writesFor({ actor }: Scope): boolean {
  return actor.kind === 'person' && actor.roles.some(({ role }) => role === 'reporter' || role === 'coordinator')
}

async function readEvents(scope: Scope, round: string): Promise<RoundEvent[]> {
  const { rows } = await sql<{ kind: RoundEventKind; before: string | null; after: string | null; reason: string | null; at: Date; by: string | null }>`
    select kind, before #>> '{}' as before, after #>> '{}' as after, reason, at, person.name as by
    from round_event left join person on person.id = round_event.by_person
    where round = ${round} order by number desc`.execute(scope.db())
  return rows.map(({ at, by, ...event }) => ({ ...event, done: { at, by } }))
}
