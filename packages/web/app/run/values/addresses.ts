import { withQuery } from '../../staff/addresses.ts'
import { runAddresses } from '../addresses.ts'
import type { PageLanguage } from '@koto/server/types'

/** What can be done to an indicator's values, each at an address of its own. */
export function valueAddresses(language: PageLanguage, programme: string, indicator: string) {
  const one = runAddresses(language, programme).indicatorValues(indicator)
  return {
    one,
    enter: `${one}/enter`,
    /** With the place that is corrected: its period, and each dimension's part. */
    correct: (period: string, breakdown: Record<string, string>) => withQuery(`${one}/enter`, { period, ...breakdown }),
    paste: `${one}/paste`,
    aim: `${one}/aim`,
  }
}
