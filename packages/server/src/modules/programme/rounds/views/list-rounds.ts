import { sql } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import { isLate, noCounts } from '../answer-state.ts'
import type { AnswerState, RoundHead, RoundListed } from '../contract.ts'
import { readHead } from './round-head.ts'
import type { RoundRow } from '../store.ts'

/** A programme's rounds, newest first, with how many of the answers that the actor may see are in each state. */
export async function listRounds(scope: Scope, programme: string): Promise<RoundListed[]> {
  const { rows } = await sql<RoundRow & { counted: Partial<Record<AnswerState, number>> | null }>`
    select round.*, (
      select jsonb_object_agg(state, count) from (
        select state, count(*) as count from round_answer as answer where answer.round = round.id group by state
      ) as each
    ) as counted
    from reporting_round as round where programme = ${programme} order by number desc`.execute(scope.db())
  return rows.map(({ counted, ...round }) => listed(readHead(round), { ...noCounts(), ...counted }, scope.clock.now()))
}

export function listed(head: RoundHead, counts: Record<AnswerState, number>, now: Date): RoundListed {
  const states = Object.keys(counts) as AnswerState[]
  const late = states.filter((state) => isLate(state, head.deadline, now)).reduce((sum, state) => sum + counts[state], 0)
  return { ...head, counts, late }
}
