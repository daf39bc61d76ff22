import { Say } from '../../design/say.tsx'
import { Table } from '../../design/table.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { hasWords } from '../../languages/words.ts'
import { drawn, IndicatorChart } from './indicator-chart.tsx'
import { IndicatorState } from './indicator-state.tsx'
import { reportTarget, wholeValues } from './indicator-target.ts'
import type { ShownIndicator } from './show-report.ts'
import { periodWords, valueWords } from './value-words.ts'
import { WrittenText } from './written-text.tsx'

/** An indicator as the report has it: its target, how it stands, its line and its table. `of` is its measure’s number. */
export function ReportIndicator({ indicator, level, of = '' }: { indicator: ShownIndicator; level: 3 | 4 | 6; of?: string }) {
  const { t, language } = useFrame()
  const Heading = `h${level}` as const
  const target = reportTarget(t, indicator)
  const values = wholeValues(indicator)
  const unit = hasWords(language, `public:unit.${indicator.unit}_other`) ? t(`public:unit.${indicator.unit}`, { count: 2 }) : ''
  return (
    <div className="report-indicator" id={`indicator-${indicator.id}`}>
      <Heading className="report-indicator__title">
        <Say of={indicator.title} />
      </Heading>
      <p className="report-indicator__line">
        <IndicatorState state={indicator.state} />
        <span>{target === null ? t('reports:indicator.no-target') : t('reports:indicator.target', { target })}</span>
      </p>
      <div className={drawn(indicator) ? 'report-indicator__body report-indicator__body--both' : 'report-indicator__body'}>
        <IndicatorChart indicator={indicator} />
        {values.length > 0 && (
          <Table
            caption={t('reports:indicator.table', { title: `${of} ${indicator.title.text}`.trim() })}
            captionHidden
            rows={values}
            rowKey={({ kind, starts, ends }) => `${kind} ${starts} ${ends}`}
            columns={[
              { key: 'period', title: t('reports:indicator.period'), cell: periodWords },
              { key: 'kind', title: t('reports:indicator.kind'), cell: ({ kind }) => t(`reports:kind.${kind}`) },
              {
                key: 'value', title: unit === '' ? t('reports:indicator.value') : `${t('reports:indicator.value')}, ${unit}`, figure: true,
                cell: ({ value, missing }) => (value === null ? t(`reports:missing.${missing ?? 'masked'}`) : valueWords(t, value, indicator.unit)),
              },
              {
                key: 'source', title: t('reports:indicator.source'),
                cell: ({ source, note }) => <>{source} {note !== null && <WrittenText of={note} />}</>,
              },
            ]}
          />
        )}
      </div>
    </div>
  )
}
