import type { Actor } from '../../../platform/access/actor.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import { allow } from '../running/allow.ts'
import type { RunningDeps } from '../running/deps.ts'
import { may } from '../running/policy.ts'
import { measureId } from '../running/programme-place.ts'
import { rulesOf } from '../running/rules.ts'
import { bodiesNamed } from '../views/named.ts'
import type { MeasurePlace, Snapshot } from '../views/snapshot.ts'
import { boardOf, withLateness } from './board/board.ts'
import { decisionsOpen, endsOf, milestonesAhead, roundsOpen } from './board/gather.ts'
import { changeSchedule, changeState } from './changing.ts'
import type { MeasureRunning } from './contract.ts'
import { progressOf } from './progress-of.ts'
import { lifeOf } from './life.ts'
import { standingsOf } from './standings.ts'
import { unitsOfLeads } from './store.ts'
import { today } from './today.ts'
import { lastAnswers, milestonesOf } from './work/gather.ts'

export function createMeasures({ database, snapshots }: RunningDeps): MeasureRunning {
  const read = <Result>(actor: Actor, programme: string, view: (scope: Scope, snapshot: Snapshot) => Promise<Result>) =>
    database.withActor(actor, async (scope) => view(scope, await snapshots.read(scope, programme)))
  const progress = async (scope: Scope, { id, document }: Snapshot) =>
    progressOf(document, await standingsOf(scope, id), rulesOf(document).progress)

  return {
    progress: (actor, programme) => read(actor, programme, progress),

    board: (actor, programme, filter = {}) =>
      read(actor, programme, async (scope, snapshot) => {
        allow(scope, 'read', 'board')
        return boardOf(snapshot, {
          progress: await progress(scope, snapshot),
          milestones: await milestonesAhead(scope, programme),
          ends: await endsOf(scope, programme),
          decisions: await decisionsOpen(scope, programme),
          rounds: await roundsOpen(scope, programme),
          today: today(scope.clock),
        }, filter)
      }),

    work: (actor, programme, number) =>
      read(actor, programme, async (scope, snapshot) => {
        allow(scope, 'read', 'board')
        const place = placeOf(snapshot, number)
        const id = await measureId(scope, programme, number)
        const day = today(scope.clock)
        const leads = await unitsOfLeads(scope, id)
        const change = may(actor, 'change', 'measure', leads)
        return {
          ...(await lifeOf(scope, number, id, rulesOf(snapshot.document).progress)),
          title: place.measure.title,
          description: place.measure.description,
          bodies: bodiesNamed(snapshot, place.measure.bodies),
          work: {
            milestones: await milestonesOf(scope, id, day),
            answers: await lastAnswers(scope, id),
            decisions: (await decisionsOpen(scope, programme, id)).map((decision) => withLateness(decision, day)),
          },
          others: snapshot.measures.filter(({ measure }) => measure.number !== number).map(({ measure: { number, title } }) => ({ number, title })),
          today: day,
          abilities: { changeState: change, changeSchedule: change, addMilestone: may(actor, 'add', 'milestone', leads) },
        }
      }),

    changeState: (actor, programme, number, change) =>
      read(actor, programme, async (scope, snapshot) => changeState(scope, programme, placeOf(snapshot, number).measure.number, change)),

    changeSchedule: (actor, programme, number, change) =>
      read(actor, programme, async (scope, snapshot) => changeSchedule(scope, programme, placeOf(snapshot, number).measure.number, change)),
  }
}

function placeOf(snapshot: Snapshot, number: string): MeasurePlace {
  const place = snapshot.measureByNumber.get(number)
  if (place === undefined) throw notFound('measure')
  return place
}
