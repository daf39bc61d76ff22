import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { LocalizedText, StaffLanguage } from '../../../platform/languages/localized-text.ts'
import type { Written } from '../running/written.ts'
import type { EvidenceView, MilestoneChangeView, MilestoneReportView } from './contract.ts'

interface ReportRow {
  id: string
  milestone: string
  number: number
  state: MilestoneReportView['state']
  doneOn: string
  text: string
  language: string
  reportedAt: Date
  reportedBy: string | null
  decidedAt: Date | null
  decidedBy: string | null
  comment: string | null
  commentLanguage: string | null
  evidence: (Omit<EvidenceView, 'file' | 'link'> & { url: string | null; file: string | null; mediaType: string | null; size: number | null })[]
}

export interface ReportOfMilestone extends MilestoneReportView {
  id: string
  milestone: string
}

/** The reports of milestones that the actor may see, with their evidence; the newest first. */
export async function readReports(scope: Scope, milestones: string[]): Promise<ReportOfMilestone[]> {
  if (milestones.length === 0) return []
  const { rows } = await sql<ReportRow>`
    select report.id, report.milestone, report.number, report.state, report.done_on as "doneOn", report.text, report.language,
      report.reported_at as "reportedAt", reporter.name as "reportedBy",
      report.decided_at as "decidedAt", decider.name as "decidedBy", report.comment, report.comment_language as "commentLanguage",
      coalesce((
        select jsonb_agg(jsonb_build_object('id', evidence.id, 'title', evidence.title, 'url', evidence.url, 'file', evidence.file,
          'mediaType', file.media_type, 'size', file.size, 'public', evidence.public) order by evidence.id)
        from milestone_evidence as evidence left join file on file.id = evidence.file
        where evidence.report = report.id
      ), '[]') as evidence
    from milestone_report as report
    left join person as reporter on reporter.id = report.reported_by
    left join person as decider on decider.id = report.decided_by
    where report.milestone = any (${milestones}::uuid[])
    order by report.number desc`.execute(scope.db())
  return rows.map((row) => ({
    id: row.id,
    milestone: row.milestone,
    number: row.number,
    state: row.state,
    doneOn: row.doneOn,
    text: written(row.text, row.language),
    reported: { at: row.reportedAt, by: row.reportedBy },
    decided: row.decidedAt && { at: row.decidedAt, by: row.decidedBy },
    comment: row.comment === null ? null : written(row.comment, row.commentLanguage!),
    evidence: row.evidence.map(({ url, file, mediaType, size, ...rest }) => ({
      ...rest, link: url, file: file === null ? null : { id: file, mediaType: mediaType!, size: size! },
    })),
  }))
}

interface ChangeRow extends Pick<MilestoneChangeView, 'kind' | 'before' | 'after'> {
  reason: string | null
  language: string | null
  at: Date
  by: string | null
}

/** What was changed of a milestone, the newest first. */
export async function readChanges(scope: Scope, milestone: string): Promise<MilestoneChangeView[]> {
  const { rows } = await sql<ChangeRow>`
    select change.kind, change.before, change.after, change.reason, change.language, change.at, person.name as by
    from milestone_change as change left join person on person.id = change.by_person
    where change.milestone = ${milestone} order by change.version desc`.execute(scope.db())
  return rows.map(({ kind, before, after, reason, language, at, by }) => ({
    kind, before, after, done: { at, by }, reason: reason === null ? null : written(reason, language!),
  }))
}

/** A body's names, for what is told of a change. */
export async function bodyName(scope: Scope, body: string): Promise<LocalizedText> {
  const { rows } = await sql<{ name: LocalizedText }>`select content -> 'name' as name from programme_body where id = ${body}`.execute(scope.db())
  return rows[0]!.name
}

export function written(text: string, language: string): Written {
  return { text, language: language as StaffLanguage }
}
