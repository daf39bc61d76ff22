import type { RoundHead } from '@koto/server/types'
import { formatDate } from '../../languages/formats.ts'

/** What a round asks about: `1.1.2027–31.12.2027`. */
export function periodWords({ starts, ends }: Pick<RoundHead, 'starts' | 'ends'>): string {
  return `${formatDate(starts)}–${formatDate(ends)}`
}
