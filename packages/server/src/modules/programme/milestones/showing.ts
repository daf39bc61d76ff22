import type { Scope } from '../../../platform/database/scope.ts'
import { allow } from '../running/allow.ts'
import type { RunningDeps } from '../running/deps.ts'
import { may } from '../running/policy.ts'
import type { MilestoneAbilities, MilestoneView, PublicMilestone } from './contract.ts'
import { bodyOf, byDue, listed, standing, todayOf } from './listing.ts'
import { findMilestone, type MilestonePlace } from './place.ts'
import { readChanges, readReports, written } from './reports.ts'
import { readMilestones, type MilestoneRow } from './views.ts'

/** One milestone with all that has happened to it, for those who work with the programme. */
export async function showMilestone(scope: Scope, deps: RunningDeps, programme: string, milestone: string): Promise<MilestoneView> {
  allow(scope, 'read', 'board')
  const place = await findMilestone(scope, programme, milestone)
  const { row } = place
  const reports = await readReports(scope, [row.id])
  return {
    ...listed(row, await todayOf(scope, deps, programme)),
    named: row.deliverable !== null,
    dropped: droppedOf(row),
    version: row.version,
    reports: reports.map(({ id: _id, milestone: _milestone, ...report }) => report),
    changes: await readChanges(scope, row.id),
    abilities: abilities(scope, place),
  }
}

function abilities({ actor }: Scope, { row, over }: MilestonePlace): MilestoneAbilities {
  const open = row.doneOn === null && row.droppedAt === null
  const waits = row.lastState === 'reported'
  const own = actor.kind === 'person' && row.reportedBy === actor.id
  return {
    report: open && !waits && row.body !== null && may(actor, 'report', 'milestone', over),
    decide: waits && !own && may(actor, 'approve', 'milestone', over),
    withdraw: waits && own,
    change: row.body !== null && may(actor, 'change', 'milestone', over),
    publish: may(actor, 'approve', 'milestone', over),
  }
}

/** As everybody may see them. To be read for the public, whoever asks: what waits is nobody's yet. */
export async function publicMilestones(scope: Scope, deps: RunningDeps, programme: string, measure?: string): Promise<PublicMilestone[]> {
  const today = await todayOf(scope, deps, programme)
  const rows = await readMilestones(scope, programme, measure === undefined ? {} : { measure })
  const approved = (await readReports(scope, rows.filter(({ doneOn }) => doneOn !== null).map(({ id }) => id)))
    .filter(({ state }) => state === 'approved')
  return rows.map((row): PublicMilestone => {
    const report = approved.find(({ milestone }) => milestone === row.id)
    const stands = standing(row, today)
    return {
      id: row.id, deliverable: row.deliverable, title: row.title, measure: row.number, body: bodyOf(row), due: row.due, doneOn: row.doneOn,
      standing: stands === 'waiting' ? 'open' : stands,
      dropped: droppedOf(row),
      report: report === undefined ? null : { doneOn: report.doneOn, text: report.text },
      evidence: (report?.evidence ?? []).filter((one) => one.public).map(({ public: _public, ...one }) => one),
    }
  }).sort(byDue)
}

function droppedOf({ droppedAt, droppedWhy, droppedLanguage }: MilestoneRow): MilestoneView['dropped'] {
  return droppedAt === null ? null : { at: droppedAt, why: written(droppedWhy!, droppedLanguage!) }
}
