import type { MeasureProgress } from '@koto/server/types'
import { Say } from '../design/say.tsx'
import { StateLabel } from '../design/state-label.tsx'
import { useFrame } from '../frame/frame.tsx'
import { formatDate } from '../languages/formats.ts'
import { said, type Said } from '../languages/in-language.ts'
import type { Addresses } from '../programme/addresses.ts'
import { BodyLinks } from '../programme/body-links.tsx'
import { LateMark } from './late-mark.tsx'
import { wrote } from './wrote.ts'

/** How a measure stands: its state in a word, since when, why, and who leads it. */
export function MeasureNow({ progress, leads, to }: { progress: MeasureProgress; leads: { id: string; name: Said }[]; to: Addresses }) {
  const { t, language } = useFrame()
  const now = progress.states[0]
  const { schedule } = progress
  return (
    <div className="now">
      <p className="now__state">
        <StateLabel state={progress.state} />
        {progress.late && <LateMark />}
        {progress.since !== null && <span>{t('progress:since', { date: formatDate(progress.since) })}</span>}
      </p>
      {now ? (
        <p className="now__why">
          <Say of={wrote(now.reason, language)} />
        </p>
      ) : (
        <p className="quiet">{t('progress:nothing-said')}</p>
      )}
      {now?.mergedInto && (
        <p>
          {t('progress:merged-into')}{' '}
          <a href={to.measure(now.mergedInto.number)}>
            {now.mergedInto.number} <Say of={said(now.mergedInto.title, language)} />
          </a>
        </p>
      )}
      <p className="now__facts">
        {leads.length > 0 && (
          <span>
            {t('progress:led-by')} <BodyLinks bodies={leads} to={to} />
          </span>
        )}
        {schedule && (schedule.starts !== null || schedule.ends !== null) && (
          <span>
            {t('progress:schedule')} <span className="figure">{span(schedule)}</span>
          </span>
        )}
      </p>
    </div>
  )
}

/** `1.1.2018–31.12.2019`, with one end open when it is not known. */
export function span({ starts, ends }: { starts: string | null; ends: string | null }): string {
  return `${starts === null ? '' : formatDate(starts)}–${ends === null ? '' : formatDate(ends)}`
}
