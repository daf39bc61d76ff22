import { data } from 'react-router'
import type { PageHandle } from '../../access/page-handle.ts'
import { AuditFilters } from '../../audit/audit-filters.tsx'
import { EntryList } from '../../audit/entry-list.tsx'
import { readFilter } from '../../audit/read-filter.ts'
import { tellRow } from '../../audit/tell-row.ts'
import { actionWords, subjectKindWords } from '../../audit/words-of.ts'
import { ButtonLink } from '../../design/button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { Icon } from '../../design/icon.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { isProblem, load, type Asking } from '../../loading/load.ts'
import { auditors } from '../../staff/access.ts'
import { staffAddresses, withQuery } from '../../staff/addresses.ts'
import { SubjectLink } from '../../audit/subject-link.tsx'
import { staffLanguage } from '../../staff/staff-language.ts'
import { StaffPage } from '../../staff/staff-page.tsx'
import type { Route } from './+types/audit'

export const handle: PageHandle = { access: auditors, menu: { label: 'audit:title', order: 20 } }

export const loader = load(async ({ asked, url }: Asking<Route.LoaderArgs>) => {
  const { services, actor } = asked
  const language = staffLanguage(asked.language)
  const filter = { ...readFilter(url.searchParams), language }
  try {
    return show(await services.audit.entries(actor, filter), filter, language)
  } catch (error) {
    if (!isProblem(error) || error.code !== 'invalid') throw error
    // The filters come back as they were typed, with what is wrong at each; the choices are those of the whole audit.
    const whole = await services.audit.entries(actor, {})
    return data({ ...show({ ...whole, rows: [], next: null }, filter, language), wrong: fieldsOf(error) }, 422)
  }
})

type Page = Awaited<ReturnType<Asking<Route.LoaderArgs>['asked']['services']['audit']['entries']>>

function show(page: Page, filter: ReturnType<typeof readFilter>, language: ReturnType<typeof staffLanguage>) {
  const byWords = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, language)
  return {
    filter,
    wrong: [] as string[],
    entries: page.rows.map((row) => tellRow(row, language)),
    next: page.next,
    actions: page.actions.map((value) => ({ value, label: actionWords(value, language) })).sort(byWords),
    kinds: page.subjectKinds.map((value) => ({ value, label: subjectKindWords(value, language) })).sort(byWords),
  }
}

function fieldsOf(problem: Error): string[] {
  return ((problem as { fields?: { field: string }[] }).fields ?? []).map(({ field }) => field)
}

export default function Audit({ loaderData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const { filter, wrong, entries, next, actions, kinds } = loaderData
  const { before, language: _language, ...asked } = filter
  return (
    <StaffPage
      title={t('audit:title')}
      lead={t('audit:lead')}
      actions={
        entries.length > 0 && (
          <ButtonLink href={withQuery(to.auditCsv, asked)} kind="secondary" small>
            {t('audit:csv')}
          </ButtonLink>
        )
      }
    >
      <AuditFilters filter={filter} wrong={wrong} actions={actions} kinds={kinds} />
      {entries.length === 0 ? (
        <EmptyState title={t(wrong.length > 0 ? 'audit:correct' : 'audit:nothing')}>
          <p>
            <a href={to.audit}>{t('audit:show-all')}</a>
          </p>
        </EmptyState>
      ) : (
        <EntryList entries={entries} about={(entry) => <SubjectLink subject={entry.subject} />} />
      )}
      {(before !== undefined || next !== null) && (
        <nav className="pages" aria-label={t('shell:pages.label')}>
          {before !== undefined && (
            <a className="pages__step" href={withQuery(to.audit, asked)}>
              <Icon name="arrow-left" />
              {t('audit:newest')}
            </a>
          )}
          {next !== null && (
            <a className="pages__step" rel="next" href={withQuery(to.audit, { ...asked, before: next })}>
              {t('audit:older')}
              <Icon name="arrow-right" />
            </a>
          )}
        </nav>
      )}
    </StaffPage>
  )
}
