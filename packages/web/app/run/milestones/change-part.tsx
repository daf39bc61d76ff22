import type { MilestoneChangeView } from '@koto/server/types'
import { DefinitionList } from '../../design/definition-list.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate, formatMoment } from '../../languages/formats.ts'
import type { InLanguage, Said } from '../../languages/in-language.ts'
import { Wrote } from './wrote.tsx'

type Change = InLanguage<MilestoneChangeView>

/** One change of a milestone: from what to what, who and why. */
export function ChangePart({ change }: { change: Change }) {
  const { t } = useFrame()
  const { kind, done, reason, before, after } = change
  const rows = (['title', 'due', 'body'] as const).filter((field) => after !== null && field in after)
  const value = (of: Change['after'], field: (typeof rows)[number]) => {
    const one = of?.[field]
    if (one === undefined || one === null) return t('milestones:no-day')
    return typeof one === 'string' ? formatDate(one) : <Say of={one as Said} />
  }
  return (
    <>
      <h3 className="milestone__event">{t(`milestones:change.kind.${kind}`)}</h3>
      <p className="quiet">
        {formatMoment(done.at)} · {done.by ?? t('milestones:nobody')}
      </p>
      {rows.length > 0 && (
        <DefinitionList
          rows={rows.map((field) => ({
            name: t(`milestones:field.${field}`),
            value:
              before === null ? (
                value(after, field)
              ) : (
                <>
                  <span className="quiet">{t('milestones:change.from')}</span> {value(before, field)} <span className="quiet">{t('milestones:change.to')}</span>{' '}
                  {value(after, field)}
                </>
              ),
          }))}
        />
      )}
      {reason && <Wrote of={reason as { text: string; language: 'fi' }} />}
    </>
  )
}
