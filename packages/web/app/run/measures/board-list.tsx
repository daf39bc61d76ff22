import type { Board } from '@koto/server/types'
import { EmptyState } from '../../design/empty-state.tsx'
import { Icon } from '../../design/icon.tsx'
import { Say } from '../../design/say.tsx'
import { StateLabel } from '../../design/state-label.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate, formatPercent } from '../../languages/formats.ts'
import type { InLanguage } from '../../languages/in-language.ts'
import type { RunAddresses } from '../addresses.ts'

/** The measures that fit the choices, each with all that one asks of it first. Arrows move from one to the next. */
export function BoardList({ id, measures, to }: { id: string; measures: InLanguage<Board>['measures']; to: RunAddresses }) {
  const { t } = useFrame()
  if (measures.length === 0) return <EmptyState title={t('measures:board.none')}><p><a href={to.board}>{t('measures:filter.show-all')}</a></p></EmptyState>
  return (
    <ul className="board-list" id={id} data-row-keys="">
      {measures.map((measure) => (
        <li className="board-list__one" key={measure.number} data-filter-item="">
          <a className="board-list__name" href={to.measure(measure.number)}>
            <span className="board-list__number figure">{measure.number}</span> <Say of={measure.title} />
          </a>
          <div className="board-list__state">
            <StateLabel state={measure.state} />
            {measure.percent !== null && <span className="figure">{formatPercent(Math.round(measure.percent))}</span>}
          </div>
          <div className="board-list__leads">
            {measure.leads.map(({ id, name }) => <span key={id}><Say of={name} /></span>)}
          </div>
          <div className="board-list__facts">
            {measure.late && <span className="board-list__late"><Icon name="alert-circle" />{t('measures:late')}</span>}
            {measure.next !== null && <span>{t('measures:board.next', { date: formatDate(measure.next) })}</span>}
            {measure.openDecisions > 0 && <span>{t('measures:board.decisions-open', { count: measure.openDecisions })}</span>}
            {measure.answersMissing > 0 && <span>{t('measures:board.answers-missing', { count: measure.answersMissing })}</span>}
          </div>
        </li>
      ))}
    </ul>
  )
}
