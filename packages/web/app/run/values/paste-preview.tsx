import type { PastedRow, PastePreview as Preview } from '@koto/server/types'
import { periodWords, shortValue } from '../../charts/value-words.ts'
import { Icon } from '../../design/icon.tsx'
import { Notification } from '../../design/notification.tsx'
import { Table } from '../../design/table.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatNumber } from '../../languages/formats.ts'
import type { InLanguage } from '../../languages/in-language.ts'

type Row = InLanguage<PastedRow>

/** How the pasted rows were read, each with what is wrong with it or asked about it. */
export function PastePreview({ preview, unit }: { preview: InLanguage<Preview>; unit: string }) {
  const { t } = useFrame()
  const { rows, errors, dimensions } = preview
  if (rows.length === 0) return null
  return (
    <div className="values__preview">
      <h2 className="staff__title">{t('values:paste.rows-title')}</h2>
      {errors > 0
        ? <Notification kind="error" title={t('values:paste.errors', { number: formatNumber(errors) })} live />
        : <Notification kind="success" title={t('values:paste.ready', { number: formatNumber(rows.length) })} live />}
      <Table
        caption={`${t('values:paste.line')} · ${t('values:enter.value')}`}
        captionHidden
        rows={rows}
        rowKey={({ line }) => String(line)}
        columns={[
          { key: 'line', title: t('values:paste.line'), cell: ({ line }) => line },
          { key: 'period', title: t('values:enter.period'), cell: ({ period, cells }) => (period === null ? cells.join(' | ') : periodWords(t, period)) },
          ...(dimensions.length > 0
            ? [{ key: 'part', title: t('values:paste.part'), cell: ({ breakdown, words }: Row) => Object.values(breakdown).map((value, index) => words[index]?.text ?? value).join(', ') || t('values:enter.whole') }]
            : []),
          { key: 'value', title: t('values:enter.value'), figure: true, cell: ({ value }) => value !== null && shortValue(t, unit, { value }) },
          { key: 'note', title: t('values:enter.note'), cell: ({ note }) => note },
          { key: 'remark', title: t('values:paste.remark'), cell: (row) => <Remarks row={row} unit={unit} /> },
        ]}
      />
    </div>
  )
}

function Remarks({ row: { errors, questions, corrects, was }, unit }: { row: Row; unit: string }) {
  const { t } = useFrame()
  if (errors.length + questions.length === 0 && !corrects) return <><Icon name="check" /> {t('values:paste.fits')}</>
  return (
    <ul className="values__remarks">
      {errors.map((code) => <li key={code} className="field__error"><Icon name="error-fill" />{t(`values:problem.${code}`)}</li>)}
      {questions.map(({ code }) => <li key={code}><Icon name="alert-circle" /> {t(`values:problem.${code}`)}</li>)}
      {corrects && <li><Icon name="history" /> {t('values:paste.corrects', { value: shortValue(t, unit, { value: was }) })}</li>}
    </ul>
  )
}
