import type { Words } from '../languages/words.ts'
import type { ShownSeries } from './show-series.ts'
import { isAnswer, longValue, periodWords, shortPeriod, shortValue } from './value-words.ts'

export interface ChartPoint {
  key: string
  /** Under the axis. */
  short: string
  value: number | null
  /** The value beside its mark. */
  told: string
}

/** All that a chart over time draws, in words and numbers. */
export interface ChartSpec {
  kind: 'bars' | 'line'
  title: string
  description: string
  points: ChartPoint[]
  target: { value: number; told: string } | null
  highest: number | null
}

const lines = new Set(['percent', 'percentage-points', 'index-0-1', 'score'])

/** What to draw of a series; null when a chart would say nothing. */
export function chartOf(t: Words, series: ShownSeries): ChartSpec | null {
  const { unit, totals, standing, baseline, summed } = series
  const counted = totals.filter(({ value }) => value !== null)
  if (counted.length === 0 || isAnswer(unit)) return null
  const start = baseline === null ? [] : [{ ...baseline, key: `baseline-${baseline.period}` }]
  const points = [...start, ...totals.map((point) => ({ ...point, key: point.period }))].map(
    (point): ChartPoint => ({ key: point.key, short: shortPeriod(point.period), value: point.value, told: shortValue(t, unit, point) }),
  )
  const title = findingOf(t, series)
  const target = standing.target === null || summed ? null : standing.target
  const values = totals.map((point) => `${periodWords(t, point.period)}: ${shortValue(t, unit, point)}`).join('; ')
  const aim = target === null ? '' : `; ${t('charts:target')}: ${shortValue(t, unit, { value: target })}`
  return {
    kind: lines.has(unit) && points.length > 1 ? 'line' : 'bars',
    title,
    description: t('charts:described', { title, values: values + aim }),
    points,
    target: target === null ? null : { value: target, told: `${t('charts:target')} ${shortValue(t, unit, { value: target })}` },
    highest: unit === 'percent' ? 100 : unit === 'index-0-1' ? 1 : null,
  }
}

/** What a reader is to see in the chart, as a sentence. */
export function findingOf(t: Words, { unit, totals, standing }: ShownSeries): string {
  const last = totals.findLast(({ value }) => value !== null)
  if (last === undefined) return t('charts:rule.no-values')
  const words = { period: periodWords(t, last.period), value: longValue(t, unit, last) }
  const { trend } = standing
  return trend === null ? t('charts:finding.first', words) : t(`charts:finding.${trend.way}`, { ...words, from: shortValue(t, unit, { value: trend.from }) })
}
