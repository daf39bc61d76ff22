import { isDeepStrictEqual } from 'node:util'
import type { Scope } from '../../../platform/database/scope.ts'
import { audit } from '../../../platform/audit/audit.ts'
import { entityTag, namesTag } from '../../../platform/http/entity-tag.ts'
import { allow } from '../running/allow.ts'
import type { NewMilestoneReport, MilestoneReporting } from './contract.ts'
import { findMilestone, takeMilestone, type MilestonePlace } from './place.ts'
import { reportWaits, tagChanged } from './problems.ts'
import { addReport } from './reporting.ts'
import { readReports } from './reports.ts'
import { withdrawReport } from './store-reports.ts'

/** How the reporting of a milestone stands, for a body's own system. */
export async function readReporting(scope: Scope, programme: string, id: string): Promise<MilestoneReporting> {
  const place = await findMilestone(scope, programme, id)
  allow(scope, 'report', 'milestone', place.over)
  return stateOf(scope, place)
}

async function stateOf(scope: Scope, { row }: MilestonePlace): Promise<MilestoneReporting> {
  const [last] = await readReports(scope, [row.id])
  return {
    milestone: row.id,
    version: row.version,
    doneOn: row.doneOn,
    report: last === undefined ? null : { number: last.number, state: last.state, doneOn: last.doneOn, text: last.text, evidence: last.evidence },
    tag: entityTag([row.id, row.version, row.lastNumber, row.lastState, row.due, row.bodyKey]),
  }
}

/** Reports when nobody has changed anything since the tag was read; see the contract. */
export async function putReport(scope: Scope, programme: string, id: string, report: NewMilestoneReport, ifMatch: string): Promise<MilestoneReporting> {
  const place = await takeMilestone(scope, programme, id, 'report')
  const now = await stateOf(scope, place)
  if (!namesTag(ifMatch, now.tag)) throw tagChanged()
  const waits = place.row.lastState === 'reported'
  if (waits && scope.actor.kind === 'person' && place.row.reportedBy !== scope.actor.id) throw reportWaits()
  if (waits && isSame(now.report!, report)) return now
  if (waits) {
    await withdrawReport(scope, place.row.id)
    await audit(scope, { action: 'programme.milestone-withdrawn', subject: { kind: 'milestone', id: place.row.id }, before: { report: place.row.lastNumber } })
  }
  await addReport(scope, place, report, [])
  return stateOf(scope, await findMilestone(scope, programme, id))
}

function isSame(kept: NonNullable<MilestoneReporting['report']>, sent: NewMilestoneReport): boolean {
  const links = kept.evidence.map(({ link, title }) => ({ link, title }))
  return kept.doneOn === sent.doneOn && isDeepStrictEqual(kept.text, sent.text) &&
    isDeepStrictEqual(links, sent.links.map(({ url, title }) => ({ link: url, title: title ?? url })))
}
