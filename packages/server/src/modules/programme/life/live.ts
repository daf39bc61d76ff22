import { sql } from 'kysely'
import { systemActor } from '../../../platform/access/actor.ts'
import { inOneTransaction } from '../../../platform/database/one-transaction.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { actorsOfPersonas } from '../../organisation/index.ts'
import { createRunning } from '../running/compose.ts'
import { createSnapshots } from '../store/snapshots.ts'
import { castOf } from './cast.ts'
import { readLife } from './life-file.ts'
import { playFeedback } from './play-feedback.ts'
import { playMeetings } from './play-meetings.ts'
import { playMilestones } from './play-milestones.ts'
import { playRounds } from './play-rounds.ts'
import { playStates } from './play-states.ts'
import { playValues } from './play-values.ts'
import { createStage } from './stage.ts'

/**
 * Lets the made-up organisation live through a programme, as demo/life.yaml says: all of it in one transaction, by the same
 * services that people use. Done once: a programme that has had a round is left alone.
 * @returns how many rounds it had, or null when it has lived already
 */
export async function liveDemo({ url, file, programme }: { url: string; file: string; programme: string }): Promise<number | null> {
  const life = readLife(file)
  const stage = createStage()
  return inOneTransaction({ url, clock: stage.clock }, async (database) => {
    const snapshots = createSnapshots()
    const before = await database.withActor(systemActor('demo'), async (scope) => ({
      lived: await hasLived(scope, programme), document: (await snapshots.read(scope, programme)).document, actors: await actorsOfPersonas(scope),
    }))
    if (before.lived) return null
    const { document } = before
    const cast = castOf(life, document, before.actors)
    const running = createRunning({ database, snapshots, publicUrl: () => 'http://localhost' })
    for (const play of [playStates, playMilestones, playRounds, playValues, playMeetings, playFeedback]) play(stage, running, document, life, cast)
    await stage.play()
    return life.rounds.length
  })
}

async function hasLived(scope: Scope, programme: string): Promise<boolean> {
  const { rows } = await sql`select from reporting_round where programme = ${programme} limit 1`.execute(scope.db())
  return rows.length > 0
}
