import type { ShownSeries } from '../../charts/show-series.ts'
import { periodWords, shortValue } from '../../charts/value-words.ts'
import { Table } from '../../design/table.tsx'
import { useFrame } from '../../frame/frame.tsx'
import type { valueAddresses } from './addresses.ts'
import { partName } from './part-name.ts'

type Point = ShownSeries['totals'][number]

/** Every value that stands, each with the way to correct it when one may. */
export function ValueTable({ series, to }: { series: ShownSeries; to: ReturnType<typeof valueAddresses> | null }) {
  const { t } = useFrame()
  const points: Point[] = [...series.totals, ...series.breakdowns.flatMap(({ points }) => points)]
  if (points.length === 0) return <p className="quiet">{t('values:one.no-values')}</p>
  const part = (point: Point) => partName(point, series.breakdowns) ?? t('values:enter.whole')
  return (
    <Table
      caption={t('values:one.standing-values')}
      captionHidden
      rows={points}
      rowKey={({ id }) => id}
      columns={[
        { key: 'period', title: t('values:enter.period'), cell: ({ period }) => periodWords(t, period) },
        ...(series.breakdowns.length > 0 ? [{ key: 'part', title: t('values:paste.part'), cell: part }] : []),
        { key: 'value', title: t('values:enter.value'), figure: true, cell: (point) => shortValue(t, series.unit, point) + (point.number > 1 ? ` (${t('charts:corrected')})` : '') },
        { key: 'source', title: t('values:enter.source'), cell: ({ source, language }) => <span lang={language}>{source}</span> },
        { key: 'note', title: t('values:enter.note'), cell: ({ note }) => note && <span lang={note.language}>{note.text}</span> },
        ...(to === null ? [] : [{
          key: 'do', title: t('values:one.what'), cell: (point: Point) => (
            <a href={to.correct(point.period, point.breakdown)}>
              {t('values:one.correct')}<span className="hidden"> {periodWords(t, point.period)}, {part(point)}</span>
            </a>
          ),
        }]),
      ]}
    />
  )
}
