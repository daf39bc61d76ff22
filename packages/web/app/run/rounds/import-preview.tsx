import type { ImportChecked } from '@koto/server/types'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Notification } from '../../design/notification.tsx'
import { Table } from '../../design/table.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatNumber } from '../../languages/formats.ts'

/** What will be saved, before anything is. */
export function ImportPreview({ checked, back }: { checked: ImportChecked; back: string }) {
  const { t } = useFrame()
  const { rows, same } = checked
  if (rows.length === 0) return <Notification title={t('rounds:import.nothing')} live />
  return (
    <form method="post" className="form form--wide">
      <Notification title={t('rounds:import.fits', { count: rows.length, number: formatNumber(rows.length) })} live>
        <p>{t('rounds:import.fits-text', { same: formatNumber(same) })}</p>
      </Notification>
      <input type="hidden" name="rows" value={JSON.stringify(rows)} />
      <Table
        caption={t('rounds:import.preview')}
        rows={rows}
        rowKey={({ row }) => String(row)}
        columns={[
          { key: 'row', title: t('rounds:import.row'), cell: ({ row }) => formatNumber(row) },
          { key: 'measure', title: t('rounds:import.in.measure'), cell: ({ measure }) => measure },
          { key: 'body', title: t('rounds:body'), cell: ({ body }) => body },
          { key: 'achieved', title: t('rounds:import.in.achieved'), cell: ({ achieved }) => (achieved === null ? '–' : t(`rounds:achieved.${achieved}`)) },
          { key: 'words', title: t('rounds:import.in.words'), cell: ({ words, language }) => <span lang={language} className="round-words">{words}</span> },
          { key: 'risks', title: t('rounds:import.in.risks'), cell: ({ risks, language }) => <span lang={language} className="round-words">{risks}</span> },
        ]}
      />
      <div className="form-buttons">
        <Button type="submit">{t('rounds:import.save')}</Button>
        <ButtonLink href={back} kind="secondary">{t('staff:cancel')}</ButtonLink>
      </div>
    </form>
  )
}
