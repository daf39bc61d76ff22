import type { ShownSeries } from '../../charts/show-series.ts'
import { longValue, periodWords } from '../../charts/value-words.ts'
import { ButtonLink } from '../../design/button.tsx'
import { DefinitionList } from '../../design/definition-list.tsx'
import { useFrame } from '../../frame/frame.tsx'
import type { ShownIndicator } from '../../programme/show-indicator.ts'
import { targetSentence } from '../../programme/target-words.ts'
import { Part } from '../../staff/staff-page.tsx'
import type { valueAddresses } from './addresses.ts'

/** Where it began and what is aimed at; with the way to set them for whoever may. */
export function AimsPart({ series, indicator, to }: { series: ShownSeries; indicator: ShownIndicator; to: ReturnType<typeof valueAddresses> | null }) {
  const { t } = useFrame()
  const { baseline, targets, unit } = series
  const told = (point: (typeof targets)[number]) => `${periodWords(t, point.period)}: ${longValue(t, unit, point)}${point.number > 1 ? ` (${t('charts:corrected')})` : ''}`
  return (
    <Part id="aims" title={t('values:aim.title')}>
      {baseline === null && targets.length === 0 && <p className="quiet">{t('values:aim.none')}</p>}
      <DefinitionList
        rows={[
          { name: t('values:aim.programme'), value: targetSentence(t, indicator) },
          { name: t('values:aim.baseline'), value: baseline && told(baseline) },
          ...targets.map((target) => ({ name: t('values:aim.target'), value: told(target) })),
        ]}
      />
      {to && <ButtonLink href={to.aim} small kind="secondary">{t('values:aim.do')}</ButtonLink>}
    </Part>
  )
}
