import { Say } from '../../design/say.tsx'
import { Table } from '../../design/table.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { IndicatorState } from './indicator-state.tsx'
import { datedTarget, reportTarget, wholeValues } from './indicator-target.ts'
import type { ShownIndicator } from './show-report.ts'
import { periodWords, valueWords } from './value-words.ts'

/** Indicators on a line each: the newest value, what is aimed at, how it stands. */
export function IndicatorTable({ indicators, caption }: { indicators: ShownIndicator[]; caption: string }) {
  const { t } = useFrame()
  const newest = (indicator: ShownIndicator) => wholeValues(indicator).findLast(({ kind, value }) => kind === 'value' && value !== null)
  return (
    <Table
      caption={caption}
      captionHidden
      rows={indicators}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', title: t('reports:indicator.name'), cell: ({ id, title }) => <a href={`#indicator-${id}`}><Say of={title} /></a> },
        {
          key: 'latest', title: t('reports:indicator.latest'), figure: true,
          cell: (indicator) => {
            const value = newest(indicator)
            return value === undefined ? '–' : <span className="report-indicator__value">{`${valueWords(t, value.value!, indicator.unit)} (${periodWords(value)})`}</span>
          },
        },
        { key: 'aim', title: t('reports:indicator.aim'), cell: (indicator) => datedTarget(t, indicator) ?? reportTarget(t, indicator) ?? '–' },
        { key: 'stands', title: t('reports:indicator.stands'), cell: ({ state }) => <IndicatorState state={state} /> },
      ]}
    />
  )
}
