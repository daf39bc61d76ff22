import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { SeriesFigure } from '../../../charts/series-figure.tsx'
import { showSeries } from '../../../charts/show-series.ts'
import { StandingRules } from '../../../charts/standing-now.tsx'
import { ButtonLink } from '../../../design/button.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { addresses } from '../../../programme/addresses.ts'
import { Standing } from '../../../programme/indicator-card.tsx'
import { showIndicator } from '../../../programme/show-indicator.ts'
import { valueAddresses } from '../../../run/values/addresses.ts'
import { AimsPart } from '../../../run/values/aims-part.tsx'
import { tellValueDone, ValueDoneNotice } from '../../../run/values/done.tsx'
import { HistoryList } from '../../../run/values/history-list.tsx'
import { valueProblems } from '../../../run/values/problem-words.ts'
import { Proposals } from '../../../run/values/proposals.tsx'
import { DecideForm } from '../../../run/values/schemas.ts'
import { useValueTrail } from '../../../run/values/trail.ts'
import { ValueTable } from '../../../run/values/value-table.tsx'
import { send } from '../../../staff/send.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/indicator'

export const handle: PageHandle = { access: ['coordinator', 'reporter', 'reviewer', 'auditor'] }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const series = await services.running.values.series(actor, params.programme, params.indicator)
  const { proposals, history, abilities, milestone, indicator } = series
  return {
    programme: params.programme,
    indicator: showIndicator(indicator, services.catalogue, language),
    series: showSeries(series, language),
    ...inLanguage({ proposals, history, abilities, milestone }, language),
  }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const { services, actor, language } = asked
  return send(
    request, DecideForm, wordsOf(language),
    async ({ value, decision, comment }) => {
      await services.running.values.decide(actor, params.programme, value, { accept: decision === 'accept', comment: comment ?? '' })
      return redirect(tellValueDone(valueAddresses(language, params.programme, params.indicator).one, decision === 'accept' ? 'accepted' : 'refused'), 303)
    },
    {}, valueProblems(wordsOf(language)),
  )
})

export default function IndicatorValues({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const { programme, indicator, series, proposals, history, abilities, milestone } = loaderData
  const to = valueAddresses(language, programme, indicator.id)
  const trail = useValueTrail(programme)
  const { of } = indicator
  return (
    <StaffPage
      title={indicator.title.text}
      above={of.kind === 'measure' ? t('values:of.measure', { number: of.number }) : of.kind === 'plan' ? of.title.text : t('values:of.programme')}
      trail={trail.list}
      actions={
        abilities.enter && (
          <>
            <ButtonLink href={to.enter} small>{t('values:enter.do')}</ButtonLink>
            <ButtonLink href={to.paste} small kind="secondary">{t('values:paste.do')}</ButtonLink>
          </>
        )
      }
    >
      <ValueDoneNotice />
      {proposals.length > 0 && (
        <Part id="proposals" title={t('values:proposals.title')}>
          <Proposals proposals={proposals} unit={series.unit} decide={abilities.decide} last={actionData} />
        </Part>
      )}
      <Standing indicator={indicator} series={series} />
      {milestone && <p>{t('values:one.milestone')}</p>}
      <SeriesFigure series={series} />
      <StandingRules />
      <p><a href={addresses(language, programme).indicator(indicator.id)}>{t('values:one.public-page')}</a></p>
      {!milestone && (
        <Part id="values" title={t('values:one.values')}>
          <ValueTable series={series} to={abilities.enter ? to : null} />
        </Part>
      )}
      {!milestone && <AimsPart series={series} indicator={indicator} to={abilities.decide ? to : null} />}
      {history.length > 0 && (
        <Part id="history" title={t('values:history.title')}>
          <HistoryList entries={history} unit={series.unit} version={indicator.version} />
        </Part>
      )}
    </StaffPage>
  )
}
