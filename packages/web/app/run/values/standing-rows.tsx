import type { IndicatorStanding } from '@koto/server/types'
import { Sparkline } from '../../charts/sparkline.tsx'
import { StandingState } from '../../charts/standing-now.tsx'
import { longValue, periodWords } from '../../charts/value-words.ts'
import { Say } from '../../design/say.tsx'
import { Table } from '../../design/table.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatNumber } from '../../languages/formats.ts'
import type { ListedIndicator } from '../../programme/show-indicator.ts'
import { targetSentence } from '../../programme/target-words.ts'
import type { RunAddresses } from '../addresses.ts'

type Row = ListedIndicator & Pick<IndicatorStanding, 'standing' | 'values' | 'proposed'>

/** All indicators at a glance: the latest value, the target, the state, and what waits. */
export function StandingRows({ rows, to, listId }: { rows: Row[]; to: RunAddresses; listId: string }) {
  const { t } = useFrame()
  return (
    <Table
      caption={t('values:list.title')}
      captionHidden
      filterId={listId}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'indicator',
          title: t('values:list.indicator'),
          cell: ({ id, title, of }) => (
            <>
              <a href={to.indicatorValues(id)}><Say of={title} /></a>
              <span className="values__of">
                {of.kind === 'measure' ? t('values:of.measure', { number: of.number }) : of.kind === 'plan' ? <Say of={of.title} /> : t('values:of.programme')}
              </span>
            </>
          ),
        },
        {
          key: 'latest',
          title: t('values:list.latest'),
          cell: ({ values, unit }) => {
            const latest = values.at(-1)
            return latest && (
              <>
                {periodWords(t, latest.period)}: {longValue(t, unit, latest)}
                <Sparkline values={values.map(({ value }) => value)} />
              </>
            )
          },
        },
        { key: 'target', title: t('values:list.target'), cell: (row) => targetSentence(t, row) },
        { key: 'state', title: t('values:list.state'), cell: ({ standing }) => <StandingState standing={standing} /> },
        { key: 'waits', title: t('values:list.waits'), figure: true, cell: ({ proposed }) => (proposed === 0 ? <span className="hidden">{t('values:list.nothing-waits')}</span> : <b>{formatNumber(proposed)}</b>) },
      ]}
    />
  )
}
