import { DataTable } from './data-table.tsx'
import { Icon } from '../design/icon.tsx'
import { useFrame } from '../frame/frame.tsx'
import { formatDate } from '../languages/formats.ts'
import { chartOf, findingOf } from './chart-spec.ts'
import { PartsFigures } from './parts-figures.tsx'
import type { ShownSeries } from './show-series.ts'
import { TimeChart } from './time-chart.tsx'

/** A series as charts, each with its table: how it went, its latest parts, and what was measured otherwise before. */
export function SeriesFigure({ series }: { series: ShownSeries }) {
  const { t } = useFrame()
  const spec = chartOf(t, series)
  return (
    <div className="chart-group">
      {series.totals.length > 0 && (
        <figure className="chart">
          <figcaption className="chart__title">{findingOf(t, series)}</figcaption>
          {spec && <TimeChart spec={spec} />}
          <DataTable unit={series.unit} points={[...(series.baseline ? [{ ...series.baseline, start: true }] : []), ...series.totals]} caption={findingOf(t, series)} />
        </figure>
      )}
      <PartsFigures series={series} />
      {series.earlier.map(({ version, points }) => (
        <section className="chart" key={version.version}>
          <h3 className="chart__title">
            <Icon name="history" /> {t('charts:earlier.title')}
          </h3>
          <p className="quiet">{t('charts:earlier.version', { version: version.version, date: formatDate(version.since) })}</p>
          <DataTable unit={series.unit} points={points.filter(({ breakdown }) => Object.keys(breakdown).length === 0)} caption={t('charts:earlier.title')} />
        </section>
      ))}
    </div>
  )
}
