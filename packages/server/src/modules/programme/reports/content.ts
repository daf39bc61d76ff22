import type { Scope } from '../../../platform/database/scope.ts'
import type { Snapshot } from '../views/snapshot.ts'
import type { ReportContent, ReportDecision } from './format.ts'
import { dayInCity } from './days.ts'
import { indicatorTeller } from './gather/indicators.ts'
import { measureTeller } from './gather/measures.ts'
import { readRows } from './gather/read-rows.ts'
import type { Rows } from './gather/rows.ts'

/** Gathers how everything stands now: the programme's words, and what was said and done. Never who. */
export async function gather(scope: Scope, snapshot: Snapshot, period: { starts: string; ends: string }): Promise<ReportContent> {
  const rows = await readRows(scope, snapshot.id, period)
  const today = dayInCity(scope.clock.now())
  // A report about a year that is over does not call late what came due afterwards.
  const asOf = today < period.ends ? today : nextDay(period.ends)
  const indicator = indicatorTeller(snapshot, rows, asOf)
  const measure = measureTeller(snapshot, rows, asOf, indicator)
  const { document } = snapshot
  return {
    programme: {
      id: snapshot.id, version: snapshot.version.number, title: document.title, city: document.city.name,
      promise: document.promise, period: document.period,
    },
    period,
    asOf,
    themes: document.themes.map(({ id, title, summary, sets }) => ({
      id, title, summary,
      sets: sets.map((set) => ({ number: set.number, title: set.title, measures: set.measures.map(measure) })),
    })),
    plans: document.plans.map(({ id, title, indicators }) => ({ id, title, indicators: indicators.map(indicator) })),
    indicators: document.indicators.map(indicator),
    decisions: rows.decisions.map((row) => decisionOf(row, asOf)),
  }
}

function decisionOf({ text, language, meeting_body, met_on, closed_on, ...row }: Rows['decisions'][number], asOf: string): ReportDecision {
  const { number, condition, owner, deadline, state, measures } = row
  return {
    number, text: { text, language: language as 'fi' }, condition, meetingBody: meeting_body, metOn: met_on, owner, deadline, state,
    closedOn: closed_on, measures, public: row.public, late: state === 'open' && deadline !== null && deadline < asOf,
  }
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
