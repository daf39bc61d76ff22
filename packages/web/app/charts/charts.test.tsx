import { expect, test } from 'vitest'
import { wordsOf } from '../languages/words.ts'
import { render } from '../testing/render.tsx'
import { chartOf } from './chart-spec.ts'
import { SeriesFigure } from './series-figure.tsx'
import type { ShownSeries } from './show-series.ts'
import { Sparkline } from './sparkline.tsx'
import { ruleSentence } from './standing-words.ts'
import { longValue, periodWords, shortPeriod } from './value-words.ts'

const t = wordsOf('en')
const point = (period: string, value: number | null, more: Partial<ShownSeries['totals'][number]> = {}): ShownSeries['totals'][number] => ({
  id: period, period, starts: `${period}-01-01`, ends: `${period}-12-31`, breakdown: {}, value, missing: value === null ? 'masked' : null, source: '',
  language: 'en', note: null, number: 1, definitionVersion: 1, ...more,
})
const series = (more: Partial<ShownSeries> = {}): ShownSeries => ({
  unit: 'persons', summed: false, baseline: null, targets: [], totals: [point('2018', 800), point('2019', 900)], breakdowns: [], leftOut: [], earlier: [],
  standing: { state: 'at-risk', rule: 'year-short', value: 900, asOf: '2019-12-31', target: 1000, expected: null, by: '2019-12-31', trend: { way: 'up', sense: 'better', from: 800, to: 900 } },
  ...more,
})

test('a chart’s title says what it shows, and its description has every value and the target', () => {
  expect(chartOf(t, series())).toMatchObject({
    kind: 'bars', title: '2019: 900 people, up from 800', description: 'Chart: 2019: 900 people, up from 800. 2018: 800; 2019: 900; target: 1\u00A0000', target: { told: 'target 1\u00A0000' },
  })
  expect(chartOf(t, series({ unit: 'percent' }))!.kind).toBe('line')
  expect(chartOf(t, series({ totals: [] }))).toBeNull()
  expect(chartOf(t, series({ unit: 'yes-no', totals: [point('2019', 1)] }))).toBeNull()
  expect(chartOf(t, series({ summed: true }))!.target).toBeNull()
})

test('a chart begins at zero, has its table, and no style that the security policy refuses', () => {
  const html = render(<SeriesFigure series={series({ totals: [point('2018', 800), point('2019', null), point('2020', 900, { number: 2 })] })} />)
  expect(html).toMatch(/role="img" aria-label="Kaavio: /)
  expect(html).toMatch(/chart__zero/)
  expect(html).toMatch(/<details[\s\S]*ei näytetä[\s\S]*900 \(korjattu\)/)
  expect(html).not.toContain('style=')
})

test('a breakdown that is left out is said to be', () => {
  const gender = { id: 'gender', title: { text: 'Sukupuoli' } }
  expect(render(<SeriesFigure series={series({ leftOut: [{ dimensions: [gender], period: '2018' }, { dimensions: [gender], period: '2019' }] })} />)).toContain('Jaottelua Sukupuoli (2018, 2019) ei näytetä')
})

test('values and periods are said in words', () => {
  expect([longValue(t, 'percent', { value: 12.5 }), longValue(t, 'yes-partially-no', { value: 0.5 }), longValue(t, 'persons', { value: null, missing: 'masked' })]).toEqual(['12,5\u00A0%', 'partially', 'not shown'])
  expect(['2019', '2019-Q2', '2019-03', 'programme', '2020-12-31'].map((period) => periodWords(t, period))).toEqual(['2019', 'quarter 2, 2019', '3/2019', 'the whole programme period', '31.12.2020'])
  expect(['2019-Q2', '2019-03', 'programme'].map(shortPeriod)).toEqual(['Q2/19', '3/19', ''])
})

test('the state’s reason is a sentence with its figures', () => {
  const standing = { ...series().standing, rule: 'line', value: 30, expected: 33.333 } as const
  expect(ruleSentence(t, 'percent', standing)).toBe('On an even way to the target it would be 33,33\u00A0% by now; it is 30\u00A0%.')
  expect(ruleSentence(t, 'persons', standing)).toContain('it would be 33 by now')
})

test('a trend line of a single value is not drawn', () => {
  expect(render(<Sparkline values={[1]} />)).toBe('')
  expect(render(<Sparkline values={[1, 1]} />)).toContain('aria-hidden="true"')
})
