import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { MilestoneTables } from './tables.ts'

/** A milestone, touched or not: one that only the document names yet has version 0. */
export interface MilestoneRow {
  id: string
  programme: string
  measure: string
  number: string
  measureTitle: LocalizedText
  /** As the document writes it. */
  deliverable: string | null
  title: LocalizedText
  body: string | null
  bodyKey: string | null
  bodyName: LocalizedText | null
  due: string | null
  doneOn: string | null
  droppedAt: Date | null
  droppedWhy: string | null
  droppedLanguage: string | null
  version: number
  lastNumber: number | null
  lastState: MilestoneTables['milestone_report']['state'] | null
  /** Of the report that waits. */
  reportedBy: string | null
}

/**
 * The milestones of a programme: those that its document names, in its order, and those that were added. Their body is
 * the first that leads the measure until somebody says otherwise; the state of the last report is what the actor may see.
 */
export async function readMilestones(scope: Scope, programme: string, only: { id?: string; measure?: string } = {}): Promise<MilestoneRow[]> {
  const { rows } = await sql<MilestoneRow>`
    select coalesce(milestone.id, deliverable.id) as id,
      measure.programme, measure.id as measure, measure.key as number, measure.content -> 'title' as "measureTitle",
      deliverable.key as deliverable,
      coalesce(deliverable.content -> 'title', milestone.title) as title,
      body.id as body, body.key as "bodyKey", body.content -> 'name' as "bodyName",
      milestone.due, milestone.done_on as "doneOn",
      milestone.dropped_at as "droppedAt", milestone.dropped_why as "droppedWhy", milestone.dropped_language as "droppedLanguage",
      coalesce(milestone.version, 0) as version,
      last.number as "lastNumber", last.state as "lastState",
      case when last.state = 'reported' then last.reported_by end as "reportedBy"
    from deliverable
    full join milestone on milestone.deliverable = deliverable.id
    join measure on measure.id = coalesce(milestone.measure, deliverable.measure)
    left join lateral (
      select measure_body.body from measure_body where measure_body.measure = measure.id
      order by (role = 'leads') desc, position limit 1
    ) as first_body on true
    left join programme_body as body on body.id = coalesce(milestone.body, first_body.body)
    left join lateral (
      select number, state, reported_by from milestone_report where milestone_report.milestone = milestone.id
      order by number desc limit 1
    ) as last on true
    where measure.programme = ${programme} and measure.retired_at is null and deliverable.retired_at is null
      and (${only.id ?? null}::uuid is null or coalesce(milestone.id, deliverable.id) = ${only.id ?? null}::uuid)
      and (${only.measure ?? null}::text is null or measure.key = ${only.measure ?? null}::text)
    order by measure.position, deliverable.position nulls last, milestone.id`.execute(scope.db())
  return rows
}
