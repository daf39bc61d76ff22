import { useFrame } from '../frame/frame.tsx'
import { DataTable } from './data-table.tsx'
import { PartsChart } from './parts-chart.tsx'
import type { ShownSeries } from './show-series.ts'
import { longValue, periodWords, shortValue } from './value-words.ts'

/** Each breakdown: its latest period as bars, all of it as a table; and which breakdowns are not shown. */
export function PartsFigures({ series }: { series: ShownSeries }) {
  const { t } = useFrame()
  const { unit, breakdowns, leftOut } = series
  return (
    <>
      {breakdowns.map(({ dimensions, points }) => {
        const told = points.map((point) => ({ ...point, part: nameOf(point) }))
        const period = told.at(-1)!.period
        const parts = told.filter((point) => point.period === period)
        const largest = parts.reduce((most, point) => ((point.value ?? -1) > (most.value ?? -1) ? point : most))
        const finding = t('charts:parts.finding', { period: periodWords(t, period), part: largest.part, value: longValue(t, unit, largest) })
        const by = t('charts:parts.by', { dimensions: dimensions.map(({ title }) => title.text).join(', ') })
        return (
          <figure className="chart" key={by}>
            <figcaption className="chart__title">
              <span className="chart__by">{by}</span> {finding}
            </figcaption>
            <PartsChart
              parts={parts.map((point) => ({ key: point.id, label: point.part, value: point.value, told: shortValue(t, unit, point) }))}
              description={t('charts:described', { title: `${by}. ${finding}`, values: parts.map((point) => `${point.part}: ${shortValue(t, unit, point)}`).join('; ') })}
            />
            <DataTable unit={unit} points={told} caption={by} />
          </figure>
        )
      })}
      {[...Map.groupBy(leftOut, ({ dimensions }) => dimensions.map(({ title }) => title.text).join(', '))].map(([dimensions, list]) => (
        <p className="quiet" key={dimensions}>
          {t('charts:parts.left-out', { dimensions, periods: list.map(({ period }) => periodWords(t, period)).join(', ') })}
        </p>
      ))}
    </>
  )
}

function nameOf({ words, breakdown }: ShownSeries['breakdowns'][number]['points'][number]): string {
  const raw = Object.values(breakdown)
  return words.map((word, index) => word?.text ?? raw[index] ?? '').join(', ')
}
