import type { Actor } from '../../../platform/access/actor.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { RunningDeps } from '../running/deps.ts'
import type { Snapshot } from '../views/snapshot.ts'
import type { ValueService } from './contract.ts'
import { acceptOfAnswer } from './accept-of-answer.ts'
import { decide } from './decide.ts'
import { enter } from './enter.ts'
import { paste, preview } from './paste.ts'
import { seriesOf } from './series.ts'
import { standingsOf } from './standings.ts'

export function createValues({ database, snapshots }: RunningDeps): ValueService {
  const inProgramme = <Result>(actor: Actor, programme: string, work: (scope: Scope, snapshot: Snapshot) => Promise<Result>) =>
    database.withActor(actor, async (scope) => work(scope, await snapshots.read(scope, programme)))
  return {
    series: (actor, programme, indicator) => inProgramme(actor, programme, (scope, snapshot) => seriesOf(scope, snapshot, indicator)),
    standings: (actor, programme) => inProgramme(actor, programme, standingsOf),
    enter: (actor, programme, indicator, input) => inProgramme(actor, programme, (scope, snapshot) => enter(scope, snapshot, indicator, input)),
    preview: (actor, programme, indicator, input) => inProgramme(actor, programme, (scope, snapshot) => preview(scope, snapshot, indicator, input)),
    paste: (actor, programme, indicator, input) => inProgramme(actor, programme, (scope, snapshot) => paste(scope, snapshot, indicator, input)),
    decide: (actor, programme, value, decision) => inProgramme(actor, programme, (scope, snapshot) => decide(scope, snapshot, value, decision)),
    acceptOf: (actor, programme, answer) => inProgramme(actor, programme, (scope, snapshot) => acceptOfAnswer(scope, snapshot, answer)),
  }
}
