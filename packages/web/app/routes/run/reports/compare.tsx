import type { PageHandle } from '../../../access/page-handle.ts'
import { Say } from '../../../design/say.tsx'
import { StateLabel } from '../../../design/state-label.tsx'
import { Table } from '../../../design/table.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatDate } from '../../../languages/formats.ts'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { reportReaders } from '../../../run/reports/access.ts'
import { DecisionList } from '../../../run/reports/decision-list.tsx'
import { staffReports } from '../../../run/reports/report-addresses.ts'
import { periodWords, valueWords } from '../../../run/reports/value-words.ts'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/compare'

export const handle: PageHandle = { access: reportReaders }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) =>
  inLanguage(await asked.services.running.reports.compare(asked.actor, params.programme, params.from, params.to), staffLanguage(asked.language)))

/** What is otherwise in one report than in an earlier one. */
export default function Compare({ loaderData: { from, to, difference }, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const address = staffReports(language, params.programme)
  const { states, milestones, values, made, closed } = difference
  const none = <p className="quiet">{t('reports:compare.none')}</p>
  const state = (one: (typeof states)[number]['before']) => (one === null ? t('reports:compare.new') : <StateLabel state={one.state} />)
  const value = (one: (typeof values)[number]['before'], unit: string) =>
    one?.value === null || one === null ? '–' : `${valueWords(t, one.value, unit)} (${periodWords(one)})`
  return (
    <StaffPage
      title={t('reports:compare.title')}
      lead={t('reports:compare.lead', { from: from.title.text, to: to.title.text })}
      trail={[{ href: address.list, label: t('reports:list.title') }, { href: address.report(to.number), label: to.title.text }]}
    >
      <Part id="states" title={t('reports:compare.states')}>
        {states.length === 0 ? none : (
          <Table
            caption={t('reports:compare.states')} captionHidden rows={states} rowKey={({ number }) => number}
            columns={[
              { key: 'measure', title: t('reports:file.measure'), cell: ({ number, title }) => <>{number} <Say of={title} /></> },
              { key: 'before', title: t('reports:compare.before'), cell: ({ before }) => state(before) },
              { key: 'after', title: t('reports:compare.after'), cell: ({ after }) => state(after) },
            ]}
          />
        )}
      </Part>
      <Part id="milestones" title={t('reports:compare.milestones')}>
        {milestones.length === 0 ? none : (
          <ul>
            {milestones.map(({ measure, title, doneOn }, index) => (
              <li key={index}>{measure} <Say of={title} /> <span className="quiet">{t('reports:milestone.done-on', { day: formatDate(doneOn) })}</span></li>
            ))}
          </ul>
        )}
      </Part>
      <Part id="values" title={t('reports:compare.values')}>
        {values.length === 0 ? none : (
          <Table
            caption={t('reports:compare.values')} captionHidden rows={values} rowKey={({ id }) => id}
            columns={[
              { key: 'indicator', title: t('reports:indicator.name'), cell: ({ title }) => <Say of={title} /> },
              { key: 'before', title: t('reports:compare.before'), cell: ({ before, unit }) => value(before, unit) },
              { key: 'after', title: t('reports:compare.after'), cell: ({ after, unit }) => value(after, unit) },
            ]}
          />
        )}
      </Part>
      <Part id="made" title={t('reports:compare.made')}>{made.length === 0 ? none : <DecisionList decisions={made} />}</Part>
      <Part id="closed" title={t('reports:compare.closed')}>{closed.length === 0 ? none : <DecisionList decisions={closed} />}</Part>
    </StaffPage>
  )
}
