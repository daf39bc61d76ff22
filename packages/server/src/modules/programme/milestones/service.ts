import { publicActor } from '../../../platform/access/actor.ts'
import type { RunningDeps } from '../running/deps.ts'
import { addMilestone, bodiesToAdd, changeMilestone, dropMilestone, takeUpMilestone } from './changing.ts'
import type { MilestoneService } from './contract.ts'
import { checkFiles } from './files/check-file.ts'
import { handOver } from './files/hand-over.ts'
import { listMilestones } from './listing.ts'
import { putReport, readReporting } from './open-reporting.ts'
import { decide, publishEvidence, reportMilestone, withdrawOwn } from './reporting.ts'
import { publicMilestones, showMilestone } from './showing.ts'

/** Milestones from being named to being done; each call is one transaction. */
export function createMilestones(deps: RunningDeps): MilestoneService {
  const { database } = deps
  return {
    list: (actor, programme, filter) => database.withActor(actor, (scope) => listMilestones(scope, deps, programme, filter)),
    one: (actor, programme, milestone) => database.withActor(actor, (scope) => showMilestone(scope, deps, programme, milestone)),
    bodiesToAdd: (actor, programme, measure) => database.withActor(actor, (scope) => bodiesToAdd(scope, programme, measure)),
    add: (actor, programme, measure, milestone) => database.withActor(actor, (scope) => addMilestone(scope, programme, measure, milestone)),
    change: (actor, programme, milestone, change, seen) =>
      database.withActor(actor, (scope) => changeMilestone(scope, programme, milestone, change, seen)),
    drop: (actor, programme, milestone, why) => database.withActor(actor, (scope) => dropMilestone(scope, programme, milestone, why)),
    takeUp: (actor, programme, milestone, why) => database.withActor(actor, (scope) => takeUpMilestone(scope, programme, milestone, why)),
    async report(actor, programme, milestone, report) {
      // Looking into files takes a while; no transaction waits for it.
      const files = await checkFiles(report.files)
      return database.withActor(actor, (scope) => reportMilestone(scope, programme, milestone, report, files))
    },
    withdraw: (actor, programme, milestone) => database.withActor(actor, (scope) => withdrawOwn(scope, programme, milestone)),
    decide: (actor, programme, milestone, report, decision) =>
      database.withActor(actor, (scope) => decide(scope, programme, milestone, report, decision)),
    publish: (actor, programme, milestone, evidence, everybody) =>
      database.withActor(actor, (scope) => publishEvidence(scope, programme, milestone, evidence, everybody)),
    file: (actor, programme, file) => database.withActor(actor, (scope) => handOver(scope, programme, file)),
    // What waits for approval is left out for everybody, also for those who may see it elsewhere.
    publicOf: (_actor, programme, measure) => database.withActor(publicActor, (scope) => publicMilestones(scope, deps, programme, measure)),
    reporting: (actor, programme, milestone) => database.withActor(actor, (scope) => readReporting(scope, programme, milestone)),
    putReport: (actor, programme, milestone, report, ifMatch) =>
      database.withActor(actor, (scope) => putReport(scope, programme, milestone, { ...report, files: [] }, ifMatch)),
  }
}
