import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import { allow } from '../running/allow.ts'
import { tellPublicChange } from '../running/public-change.ts'
import type { NewMilestoneReport, MilestoneDecision } from './contract.ts'
import type { CheckedFile } from './files/check-file.ts'
import { findMilestone, mustBeOpen, takeMilestone, type MilestonePlace } from './place.ts'
import { nothingWaits, ownReport, reportWaits, wrong } from './problems.ts'
import { readReports } from './reports.ts'
import { dayInFinland } from './standing.ts'
import { touch, updateMilestone } from './store.ts'
import { decideReport, insertReport, setPublic, withdrawReport } from './store-reports.ts'

/** Says that it has been done. The files have been checked. */
export async function reportMilestone(scope: Scope, programme: string, id: string, report: NewMilestoneReport, files: CheckedFile[]): Promise<number> {
  const place = await takeMilestone(scope, programme, id, 'report')
  if (place.row.lastState === 'reported') throw reportWaits()
  return addReport(scope, place, report, files)
}

/** Keeps the report of a milestone that was taken, and of which none waits. */
export async function addReport(scope: Scope, { row }: MilestonePlace, report: NewMilestoneReport, files: CheckedFile[]): Promise<number> {
  mustBeOpen(row)
  if (row.body === null) throw notFound('milestone')
  if (report.doneOn > dayInFinland(scope.clock.now())) throw wrong('doneOn', 'day-to-come', 'The day is still to come.')
  await touch(scope, row)
  const number = (row.lastNumber ?? 0) + 1
  const subject = await insertReport(scope, row.id, number, report, files)
  await audit(scope, {
    action: 'programme.milestone-reported', subject: { kind: 'milestone', id: row.id },
    after: { report: number, doneOn: report.doneOn, links: report.links.length, files: files.length, reportId: subject },
  })
  return number
}

export async function withdrawOwn(scope: Scope, programme: string, id: string): Promise<void> {
  const { row } = await takeMilestone(scope, programme, id, 'report')
  const withdrawn = await withdrawReport(scope, row.id)
  if (withdrawn === undefined) throw nothingWaits()
  await audit(scope, { action: 'programme.milestone-withdrawn', subject: { kind: 'milestone', id: row.id }, before: { report: withdrawn.number } })
}

export async function decide(scope: Scope, programme: string, id: string, number: number, decision: MilestoneDecision): Promise<void> {
  const { row } = await takeMilestone(scope, programme, id, 'approve')
  if (row.lastState !== 'reported' || row.lastNumber !== number) throw nothingWaits()
  if (scope.actor.kind === 'person' && row.reportedBy === scope.actor.id) throw ownReport()
  const { outcome, comment } = decision
  if (outcome === 'returned' && comment === null) throw wrong('comment', 'comment-needed', 'Say what is missing.')
  const decided = await decideReport(scope, row.id, number, outcome, comment)
  if (decided === undefined) throw nothingWaits()
  await audit(scope, {
    action: outcome === 'approved' ? 'programme.milestone-approved' : 'programme.milestone-returned',
    subject: { kind: 'milestone', id: row.id }, after: { report: number, ...(outcome === 'approved' ? { doneOn: decided.doneOn } : {}) },
    ...(comment === null ? {} : { reason: comment.text }),
  })
  if (outcome === 'returned') return
  await setPublic(scope, decided.id, decision.publicEvidence, true)
  await updateMilestone(scope, row.id, { done_on: decided.doneOn })
  await tellPublicChange(scope, {
    programme, kind: 'milestone', measure: row.measure, subject: row.id,
    told: { what: 'done', title: row.title, doneOn: decided.doneOn, deliverable: row.deliverable },
  })
}

/** What was shown to everybody can be taken back, and the other way round. */
export async function publishEvidence(scope: Scope, programme: string, id: string, evidence: string, everybody: boolean): Promise<void> {
  const { row, over } = await findMilestone(scope, programme, id)
  allow(scope, 'approve', 'milestone', over)
  const report = (await readReports(scope, [row.id])).find((one) => one.evidence.some((piece) => piece.id === evidence))
  if (report?.state !== 'approved') throw notFound('evidence')
  if (!(await setPublic(scope, report.id, [evidence], everybody))) return
  await audit(scope, {
    action: everybody ? 'programme.evidence-published' : 'programme.evidence-hidden',
    subject: { kind: 'milestone', id: row.id }, after: { evidence },
  })
  await tellPublicChange(scope, {
    programme, kind: 'milestone', measure: row.measure, subject: row.id, told: { what: everybody ? 'evidence-shown' : 'evidence-hidden', title: row.title },
  })
}
