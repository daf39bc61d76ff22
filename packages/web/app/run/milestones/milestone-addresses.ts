import type { MilestoneFilter, PageLanguage } from '@koto/server/types'
import { addresses } from '../../programme/addresses.ts'
import { withQuery } from '../../staff/addresses.ts'
import { runAddresses } from '../addresses.ts'
import type { MilestoneDoneKey } from './milestone-done.tsx'

/** The addresses of the pages about milestones; of a measure, its public page. */
export function milestoneAddresses(language: PageLanguage, programme: string) {
  const { milestones, milestone, newMilestone, file } = runAddresses(language, programme)
  return {
    milestones,
    list: ({ standing, body, mine }: MilestoneFilter) => withQuery(milestones, { standing, body, mine: mine ? 'yes' : undefined }),
    milestone,
    report: (id: string) => `${milestone(id)}/report`,
    change: (id: string) => `${milestone(id)}/change`,
    drop: (id: string) => `${milestone(id)}/drop`,
    newMilestone,
    file,
    measure: addresses(language, programme).measure,
  }
}

export type MilestoneAddresses = ReturnType<typeof milestoneAddresses>

/** The page of a milestone after something was done; it then says what was. */
export function afterwards(language: PageLanguage, programme: string, id: string, done: MilestoneDoneKey): string {
  return withQuery(milestoneAddresses(language, programme).milestone(id), { done })
}
