import type { Actor } from '../../../platform/access/actor.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { measureId } from '../running/programme-place.ts'
import type { RunningDeps } from '../running/deps.ts'
import type { Snapshot } from '../views/snapshot.ts'
import type { PublicStanding, ProgrammeStandings, ProgressReading } from './contract.ts'
import { readAnswers } from './read-answers.ts'
import { countChanges, readChanges, readFirstChange } from './read-changes.ts'
import { readDecisions, readNextReview } from './read-decisions.ts'
import { readMilestones } from './read-milestones.ts'
import { readStandings } from './read-standings.ts'
import { readSchedule, readStates } from './read-states.ts'
import { countStandings } from './standing.ts'
import { today } from './today.ts'

/** The reading of how programmes go. Everybody may read all of it, so there is nothing to allow. */
export function createProgress({ database, snapshots }: RunningDeps): ProgressReading {
  const read = <Result>(actor: Actor, programme: string, view: (scope: Scope, snapshot: Snapshot) => Promise<Result>) =>
    database.withActor(actor, async (scope) => view(scope, await snapshots.read(scope, programme)))
  return {
    overview: (actor, programme) => read(actor, programme, async (scope, snapshot) => {
      const standings = await readStandings(scope, programme, today(scope.clock))
      return overviewOf(snapshot, standings, await readNextReview(scope, programme))
    }),
    measure: (actor, programme, number) => read(actor, programme, async (scope) => {
      const id = await measureId(scope, programme, number)
      const day = today(scope.clock)
      const standing = (await readStandings(scope, programme, day)).find((one) => one.number === number)!
      return {
        ...standing,
        states: await readStates(scope, id),
        schedule: await readSchedule(scope, id),
        milestones: await readMilestones(scope, id, day),
        answers: await readAnswers(scope, id),
        decisions: await readDecisions(scope, id),
      }
    }),
    changes: (actor, programme, asked = {}) => read(actor, programme, (scope) => readChanges(scope, programme, asked)),
    firstChange: (actor, programme) => read(actor, programme, (scope) => readFirstChange(scope, programme)),
    stamp: (actor, programme) => read(actor, programme, async (scope, { version }) =>
      `${version.number} ${await countChanges(scope, programme)} ${today(scope.clock)}`),
  }
}

function overviewOf(snapshot: Snapshot, standings: PublicStanding[], nextReview: ProgrammeStandings['nextReview']): ProgrammeStandings {
  const measures = Object.fromEntries(standings.map((standing) => [standing.number, standing]))
  const themes = snapshot.document.themes.map((theme) => {
    const inTheme = theme.sets.flatMap((set) => set.measures.flatMap(({ number }) => measures[number] ?? []))
    return [theme.id, countStandings(inTheme)] as const
  })
  return { measures, themes: Object.fromEntries(themes), all: countStandings(standings), nextReview }
}
