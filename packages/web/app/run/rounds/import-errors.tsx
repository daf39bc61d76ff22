import type { RowError } from '@koto/server/types'
import { Notification } from '../../design/notification.tsx'
import { Table } from '../../design/table.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatNumber } from '../../languages/formats.ts'

/** What is wrong, row by row, with what would be right. */
export function ImportErrors({ errors }: { errors: RowError[] }) {
  const { t } = useFrame()
  return (
    <>
      <Notification kind="error" title={t('rounds:import.wrong')} live>
        <p>{t('rounds:import.wrong-text')}</p>
      </Notification>
      <Table
        caption={t('rounds:import.errors')}
        rows={errors}
        rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
        columns={[
          { key: 'row', title: t('rounds:import.row'), cell: ({ row }) => formatNumber(row) },
          { key: 'column', title: t('rounds:import.column'), cell: ({ column }) => t(`rounds:import.in.${column}`) },
          { key: 'wrong', title: t('rounds:import.what'), cell: ({ code, found }) => <>{t(`rounds:import.code.${code}`)}{found !== '' && <> <q>{found}</q></>}</> },
          { key: 'right', title: t('rounds:import.right'), cell: ({ right }) => (right.length === 0 ? '–' : right.slice(0, 40).join('; ')) },
        ]}
      />
    </>
  )
}
