import type { Board, MeasureState } from '@koto/server/types'
import { Say } from '../../design/say.tsx'
import { StateLabel } from '../../design/state-label.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatPercent } from '../../languages/formats.ts'
import type { InLanguage, Said } from '../../languages/in-language.ts'
import { boardWith, type BoardQuery } from './board-filter.ts'
import { measureStates } from './states.ts'

interface Row {
  counts: Record<MeasureState, number>
  percent: number | null
}

/** Sets × states: how many measures stand where. Each number, each state and each set leads to its measures in one click. */
export function BoardMatrix({ board, query, title, themes, sets, counts, percent }: Pick<InLanguage<Board>, 'themes' | 'sets' | 'counts' | 'percent'> & {
  board: string
  query: BoardQuery
  title: string
}) {
  const { t } = useFrame()
  const to = (change: BoardQuery) => boardWith(board, query, change)
  const shownThemes = themes.filter(({ key }) => query.theme === undefined || query.theme === key)
  return (
    <>
    <StateTotals counts={counts} percent={percent} to={(state) => to({ set: undefined, state })} />
    <div className="table matrix-box" role="region" aria-labelledby="matrix" tabIndex={0}>
      <table className="matrix">
        <caption className="hidden" id="matrix">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('measures:matrix.set')}</th>
            {measureStates.map((state) => (
              <th scope="col" key={state} className="matrix__state">
                <a href={to({ state, set: undefined })}><StateLabel state={state} /></a>
              </th>
            ))}
            <th scope="col" className="matrix__figure">{t('measures:progress')}</th>
          </tr>
        </thead>
        {shownThemes.map((theme) => (
          <tbody key={theme.key}>
            <tr className="matrix__theme">
              <th scope="rowgroup"><a href={to({ theme: theme.key, set: undefined, state: undefined })}><Say of={theme.title} /></a></th>
              <Cells row={theme} name={theme.title} to={(state) => to({ theme: theme.key, set: undefined, state })} />
            </tr>
            {sets.filter((set) => set.theme === theme.key).map((set) => (
              <tr key={set.number}>
                <th scope="row">
                  <a href={to({ set: set.number, state: undefined })}><span className="figure">{set.number}</span> <Say of={set.title} /></a>
                </th>
                <Cells row={set} name={set.title} to={(state) => to({ set: set.number, state })} />
              </tr>
            ))}
          </tbody>
        ))}
        {query.theme === undefined && (
          <tfoot>
            <tr className="matrix__theme">
              <th scope="row">{t('measures:matrix.all')}</th>
              <Cells row={{ counts, percent }} name={{ text: t('measures:matrix.all') }} to={(state) => to({ set: undefined, state })} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
    </>
  )
}

/** On a narrow screen the matrix scrolls sideways: what it comes to stands above it. */
function StateTotals({ counts, percent, to }: Row & { to: (state: MeasureState) => string }) {
  const { t } = useFrame()
  return (
    <ul className="state-totals">
      {measureStates.filter((state) => counts[state] > 0).map((state) => (
        <li key={state}>
          <a href={to(state)}><b className="figure">{counts[state]}</b> <StateLabel state={state} /></a>
        </li>
      ))}
      {percent !== null && <li>{t('measures:progress')} <b className="figure">{formatPercent(Math.round(percent))}</b></li>}
    </ul>
  )
}

function Cells({ row, name, to }: { row: Row; name: Said; to: (state: MeasureState) => string }) {
  const { t } = useFrame()
  return (
    <>
      {measureStates.map((state) => (
        <td key={state}>
          {row.counts[state] === 0 ? <span className="matrix__none">0</span> : (
            <a className="matrix__count" href={to(state)}>
              {row.counts[state]}<span className="hidden"> {t(`shell:state.${state}`)}: <Say of={name} /></span>
            </a>
          )}
        </td>
      ))}
      <td className="matrix__figure">{row.percent === null ? '–' : formatPercent(Math.round(row.percent))}</td>
    </>
  )
}
