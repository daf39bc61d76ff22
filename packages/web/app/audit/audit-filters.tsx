import { Button } from '../design/button.tsx'
import { useFrame } from '../frame/frame.tsx'
import { staffAddresses } from '../staff/addresses.ts'
import { Ask, AskChoice } from '../staff/ask.tsx'
import type { readFilter } from './read-filter.ts'

interface Choice {
  value: string
  label: string
}

/** What of the audit is shown: when, who, what was done, to what. */
export function AuditFilters(props: {
  filter: ReturnType<typeof readFilter>
  wrong: string[]
  actions: Choice[]
  kinds: Choice[]
}) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const { filter, wrong } = props
  const wrongDay = (field: string) => (wrong.includes(field) ? t('audit:wrong-day') : undefined)
  const narrowed = Object.keys(filter).some((name) => name !== 'language' && name !== 'before')
  return (
    <form className="ask ask--audit" action={to.audit} role="search" aria-label={t('audit:filters')}>
      <Ask name="from" label={t('audit:filter.from')} value={filter.from ?? ''} type="date" wrong={wrongDay('from')} />
      <Ask name="to" label={t('audit:filter.to')} value={filter.to ?? ''} type="date" wrong={wrongDay('to')} />
      <Ask name="actor" label={t('audit:filter.actor')} value={filter.actor ?? ''} />
      <AskChoice
        name="action"
        label={t('audit:filter.action')}
        all={t('staff:all')}
        value={filter.action ?? ''}
        options={props.actions}
      />
      <AskChoice
        name="subjectKind"
        label={t('audit:filter.subject-kind')}
        all={t('staff:all')}
        value={filter.subjectKind ?? ''}
        options={props.kinds}
      />
      <Ask name="subjectId" label={t('audit:filter.subject-id')} value={filter.subjectId ?? ''} />
      <div className="ask__do">
        <Button kind="secondary" type="submit" small>
          {t('audit:show')}
        </Button>
        {narrowed && <a href={to.audit}>{t('audit:show-all')}</a>}
      </div>
    </form>
  )
}
