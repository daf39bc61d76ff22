import { Table } from '../design/table.tsx'
import { useFrame } from '../frame/frame.tsx'
import type { ShownSeries } from './show-series.ts'
import { periodWords, shortValue } from './value-words.ts'

type Point = ShownSeries['totals'][number] & { start?: boolean; part?: string }

/** The figures behind a chart, for whoever would rather read them. */
export function DataTable({ unit, points, caption }: { unit: string; points: Point[]; caption: string }) {
  const { t } = useFrame()
  const some = (field: 'note' | 'source' | 'part') => points.some((point) => point[field])
  return (
    <details className="more">
      <summary>{t('charts:table.show')}</summary>
      <Table
        caption={caption}
        captionHidden
        rows={points}
        rowKey={({ id }) => id}
        columns={[
          { key: 'period', title: t('charts:table.period'), cell: (point) => periodWords(t, point.period) + (point.start ? ` (${t('charts:baseline')})` : '') },
          ...(some('part') ? [{ key: 'part', title: t('charts:table.part'), cell: (point: Point) => point.part }] : []),
          {
            key: 'value',
            title: t('charts:table.value'),
            figure: true,
            cell: (point) => shortValue(t, unit, point) + (point.number > 1 ? ` (${t('charts:corrected')})` : ''),
          },
          ...(some('source') ? [{ key: 'source', title: t('charts:table.source'), cell: (point: Point) => <span lang={point.language}>{point.source}</span> }] : []),
          ...(some('note') ? [{ key: 'note', title: t('charts:table.note'), cell: (point: Point) => <span lang={point.note?.language}>{point.note?.text}</span> }] : []),
        ]}
      />
    </details>
  )
}
