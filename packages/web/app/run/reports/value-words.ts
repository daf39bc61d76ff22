import { formatDate, formatNumber, formatPercent } from '../../languages/formats.ts'
import type { Words } from '../../languages/words.ts'

/** A value as a reader says it: `50 %`, `1 000`, `yes`. The unit is said beside it. */
export function valueWords(t: Words, value: number, unit: string): string {
  if (unit === 'percent') return formatPercent(value)
  if (unit === 'yes-no' || unit === 'yes-partially-no') return t(value >= 1 ? 'reports:yes' : value > 0 ? 'reports:partially' : 'reports:no')
  return formatNumber(value)
}

/** A period as short as it can be said: `2020`, `3/2020`, or its days. */
export function periodWords({ starts, ends }: { starts: string; ends: string }): string {
  const year = starts.slice(0, 4)
  if (starts === `${year}-01-01` && ends === `${year}-12-31`) return year
  if (starts === ends) return formatDate(ends)
  if (starts.slice(0, 7) === ends.slice(0, 7) && starts.endsWith('-01') && Number(ends.slice(8)) >= 28) return `${Number(starts.slice(5, 7))}/${year}`
  return `${formatDate(starts)}–${formatDate(ends)}`
}
