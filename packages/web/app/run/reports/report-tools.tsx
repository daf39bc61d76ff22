import { useFrame } from '../../frame/frame.tsx'
import { ButtonLink } from '../../design/button.tsx'
import type { ReportAddresses } from './report-addresses.ts'
import type { ReactNode } from 'react'

/** Takes a report along as a file; never printed. */
export function ReportTools({ number, to, children }: { number: number; to: ReportAddresses; children?: ReactNode }) {
  const { t } = useFrame()
  return (
    <div className="report-tools">
      {(['pdf', 'xlsx', 'csv'] as const).map((kind) => (
        <ButtonLink key={kind} href={to.file(number, kind)} kind={kind === 'pdf' ? 'primary' : 'secondary'} small>
          {t(`reports:download.${kind}`)}
        </ButtonLink>
      ))}
      {children}
    </div>
  )
}
