import type { Actor } from '../../../platform/access/actor.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { allow } from '../running/allow.ts'
import type { RunningDeps } from '../running/deps.ts'
import { may, type Subject } from '../running/policy.ts'
import { measureId } from '../running/programme-place.ts'
import { addPoint, removePoint, writeMinutes } from './agenda-points.ts'
import { changeDecision } from './change-decision.ts'
import { changeMeeting } from './change-meeting.ts'
import { closeDecision, reopenDecision } from './close-decision.ts'
import type { ReviewService } from './contract.ts'
import { decide } from './decide.ts'
import { followUp } from './follow-up.ts'
import { cancelMeeting, closeMeeting, holdMeeting } from './meeting-steps.ts'
import { planMeeting } from './plan-meeting.ts'
import { attend, unattend } from './presence.ts'
import { reviewChoices, reviewersNow } from './views/choices.ts'
import { decisionPage } from './views/decision.ts'
import { readDecisions } from './views/decisions.ts'
import { meetingPage } from './views/meeting.ts'
import { meetingsListed, nextMeeting } from './views/meetings.ts'

export function createReviews(deps: RunningDeps): ReviewService {
  const { database, snapshots } = deps

  /** Reads something of a programme that there is; with `subject`, only for those who may read it. */
  function reading<Result>(actor: Actor, programme: string, subject: Subject | null, read: (scope: Scope) => Promise<Result>): Promise<Result> {
    return database.withActor(actor, async (scope) => {
      if (subject !== null) allow(scope, 'read', subject)
      await snapshots.read(scope, programme)
      return read(scope)
    })
  }

  return {
    meetings: (actor, programme) => reading(actor, programme, 'meeting', async (scope) => ({
      meetings: await meetingsListed(scope, programme),
      abilities: { plan: may(actor, 'add', 'meeting') },
    })),
    meeting: (actor, programme, id) => reading(actor, programme, 'meeting', (scope) => meetingPage(scope, programme, id)),
    choices: (actor, programme) => reading(actor, programme, 'meeting', (scope) => reviewChoices(scope, snapshots, programme)),
    reviewers: (actor, programme) => reading(actor, programme, 'meeting', reviewersNow),

    plan: planMeeting(deps),
    changeMeeting: changeMeeting(deps),
    hold: holdMeeting(deps),
    cancel: cancelMeeting(deps),
    close: closeMeeting(deps),

    addPoint: addPoint(deps),
    removePoint: removePoint(deps),
    writeMinutes: writeMinutes(deps),
    attend: attend(deps),
    unattend: unattend(deps),

    decide: decide(deps),
    changeDecision: changeDecision(deps),
    followUp: followUp(deps),
    closeDecision: closeDecision(deps),
    reopenDecision: reopenDecision(deps),

    // The public reads decisions too: row-level security leaves it those that are public.
    decisions: (actor, programme, filter = {}) => reading(actor, programme, null, (scope) => readDecisions(scope, programme, filter)),
    decision: (actor, programme, number) => reading(actor, programme, 'decision', (scope) => decisionPage(scope, programme, number)),
    decidedAbout: (actor, programme, number) => reading(actor, programme, null, async (scope) =>
      readDecisions(scope, programme, { measure: await measureId(scope, programme, number) })),
    openDecisions: (actor, programme) => reading(actor, programme, null, (scope) => readDecisions(scope, programme, { state: 'open' })),
    next: (actor, programme) => reading(actor, programme, null, (scope) => nextMeeting(scope, programme)),
  }
}
