import { sql } from 'kysely'
import type { Actor } from '../../../platform/access/actor.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { allow } from '../running/allow.ts'
import type { RunningDeps } from '../running/deps.ts'
import { may } from '../running/policy.ts'
import type { RoundService } from './contract.ts'
import { acceptAnswer, reopenAnswer, returnAnswer } from './decide-answer.ts'
import { findAnswer } from './find-answer.ts'
import { closeRound, moveDeadline, unlockRound } from './lock-round.ts'
import { openRound } from './open-round.ts'
import { saveDraft, submitAnswer, takeBackAnswer } from './save-answer.ts'
import { checkSheet, importRows, ownShares } from './sheet/import-rows.ts'
import { writeSheet } from './sheet/write-sheet.ts'
import { suggestRound } from './suggest-round.ts'
import { dayInFinland } from './today.ts'
import { answerPage } from './views/answer-page.ts'
import { listRounds } from './views/list-rounds.ts'
import { roundOverview } from './views/round-overview.ts'

/** Each use case in one transaction, for the one who asks, in a programme that there is. */
export function createRounds({ database, snapshots }: RunningDeps): RoundService {
  const within = <Result>(actor: Actor, programme: string, work: (scope: Scope) => Promise<Result>) =>
    database.withActor(actor, async (scope) => {
      await snapshots.read(scope, programme)
      return work(scope)
    })

  return {
    list: (actor, programme) => within(actor, programme, async (scope) => {
      allow(scope, 'read', 'round')
      return { rounds: await listRounds(scope, programme), abilities: { open: may(actor, 'open', 'round') } }
    }),
    suggest: (actor, programme) => within(actor, programme, async (scope) => {
      allow(scope, 'open', 'round')
      const { period } = (await snapshots.read(scope, programme)).document
      const last = await sql<{ starts: string; ends: string }>`
        select starts, ends from reporting_round where programme = ${programme} order by ends desc limit 1`.execute(scope.db())
      return suggestRound({ today: dayInFinland(scope.clock.now()), last: last.rows[0] ?? null, start: period.start })
    }),
    open: (actor, programme, round) => within(actor, programme, (scope) => openRound(scope, programme, round)),
    round: (actor, programme, number) => within(actor, programme, (scope) => {
      allow(scope, 'read', 'round')
      return roundOverview(scope, programme, number)
    }),
    moveDeadline: (actor, programme, number, deadline, reason) =>
      within(actor, programme, (scope) => moveDeadline(scope, programme, number, deadline, reason)),
    close: (actor, programme, number) => within(actor, programme, (scope) => closeRound(scope, programme, number)),
    unlock: (actor, programme, number, reason) => within(actor, programme, (scope) => unlockRound(scope, programme, number, reason)),

    answer: (actor, place) => within(actor, place.programme, (scope) => answerPage(scope, place)),
    find: (actor, programme, round, measure, body) =>
      within(actor, programme, async (scope) => answerPage(scope, await findAnswer(scope, programme, round, measure, body))),
    save: (actor, place, draft, seen) => within(actor, place.programme, (scope) => saveDraft(scope, place, draft, seen)),
    submit: (actor, place, draft, seen) => within(actor, place.programme, (scope) => submitAnswer(scope, place, draft, seen)),
    takeBack: (actor, place, seen) => within(actor, place.programme, (scope) => takeBackAnswer(scope, place, seen)),
    accept: (actor, place, comment, seen) => within(actor, place.programme, (scope) => acceptAnswer(scope, place, comment, seen)),
    return: (actor, place, comment, seen) => within(actor, place.programme, (scope) => returnAnswer(scope, place, comment, seen)),
    reopen: (actor, place, reason, seen) => within(actor, place.programme, (scope) => reopenAnswer(scope, place, reason, seen)),

    sheet: async (actor, programme, number, language) =>
      writeSheet((await within(actor, programme, (scope) => ownShares(scope, programme, number))).shares, language),
    checkSheet: (actor, programme, number, file) => within(actor, programme, (scope) => checkSheet(scope, programme, number, file)),
    importRows: (actor, programme, number, rows) => within(actor, programme, (scope) => importRows(scope, programme, number, rows)),
  }
}
