import { Say } from '../../design/say.tsx'
import { Table } from '../../design/table.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatNumber } from '../../languages/formats.ts'
import { said } from '../../languages/in-language.ts'
import { withQuery } from '../../staff/addresses.ts'
import { AnswerStateLabel, answerStates } from './answer-state-label.tsx'
import type { BodyRow } from './by-body.ts'

/** Bodies × states: who has answered what, at a glance; states that no answer is in are left out. Each number leads to its answers. */
export function BodyMatrix({ rows, round }: { rows: BodyRow[]; round: string }) {
  const { t, language } = useFrame()
  const cell = (count: number, row: BodyRow, state: string) =>
    count === 0 ? (
      <span className="quiet">–</span>
    ) : (
      <a className="round-matrix__link" href={`${withQuery(round, { body: row.id, state })}#answers`}>
        {formatNumber(count)}
        <span className="hidden">
          {' '}
          {t(`rounds:state.${state as 'late'}`)}, <Say of={said(row.name, language)} />
        </span>
      </a>
    )
  const states = answerStates.filter((state) => rows.some(({ counts }) => counts[state] > 0))
  const late = rows.some((row) => row.late > 0)
  return (
    <div className="round-matrix">
      <Table
        caption={t('rounds:round.matrix')}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'body', title: t('rounds:body'), cell: (row) => <a href={`${withQuery(round, { body: row.id })}#answers`}><Say of={said(row.name, language)} /></a> },
          ...(late ? [{ key: 'late', title: <AnswerStateLabel state="late" />, cell: (row: BodyRow) => cell(row.late, row, 'late'), figure: true }] : []),
          ...states.map((state) => ({
            key: state, title: <AnswerStateLabel state={state} />, cell: (row: BodyRow) => cell(row.counts[state], row, state), figure: true,
          })),
          { key: 'total', title: t('rounds:round.total'), cell: ({ total }) => formatNumber(total), figure: true },
        ]}
      />
    </div>
  )
}
