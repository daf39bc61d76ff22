import type { MilestoneView } from '@koto/server/types'
import type { InLanguage } from '../../languages/in-language.ts'

type View = InLanguage<Pick<MilestoneView, 'reports' | 'changes'>>
type Happening =
  | { key: string; at: Date; report: View['reports'][number]; change?: never }
  | { key: string; at: Date; change: View['changes'][number]; report?: never }

/** What has happened to a milestone, the newest first; the report that waits is shown by itself. */
export function happenings({ reports, changes }: View): Happening[] {
  const told: Happening[] = [
    ...reports
      .filter(({ state }) => state !== 'reported')
      .map((report) => ({ key: `report ${report.number}`, at: report.decided?.at ?? report.reported.at, report })),
    ...changes.map((change, index) => ({ key: `change ${index}`, at: change.done.at, change })),
  ]
  return told.sort((a, b) => b.at.getTime() - a.at.getTime())
}
