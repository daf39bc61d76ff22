import type { MilestoneFilter } from '@koto/server/types'
import { standings } from './standing-label.tsx'

/** The filter that an address asks for; what is not known there asks for nothing. */
export function readFilter(query: URLSearchParams): MilestoneFilter {
  return {
    standing: standings.find((one) => one === query.get('standing')),
    body: query.get('body') || undefined,
    mine: query.get('mine') === 'yes',
  }
}
