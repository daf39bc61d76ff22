import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { inLanguage } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { BodyLine } from '../../programme/body-tree.tsx'
import { IndicatorList } from '../../programme/indicator-list.tsx'
import { measureForList } from '../../programme/measure-for-list.ts'
import { MeasureList } from '../../programme/measure-list.tsx'
import { Section } from '../../programme/section.tsx'
import { listIndicator } from '../../programme/show-indicator.ts'
import type { Route } from './+types/body'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const { measures, answersFor, ...body } = await services.programmes.body(actor, params.programme, params.body)
  return {
    body: inLanguage(body, language),
    measures: measures.map((measure) => ({ ...measureForList(measure, language), role: measure.role })),
    indicators: answersFor.map((indicator) => listIndicator(indicator, language)),
  }
})

export default function Body({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  const { body, measures, indicators } = loaderData
  return (
    <>
      <PageTitle title={body.name.text} />
      <Breadcrumbs
        trail={[
          { href: to.bodies(), label: t('shell:menu.bodies') },
          ...body.ancestors.map(({ id, name }) => ({ href: to.body(id), label: <Say of={name} /> })),
        ]}
      />
      <div className="wrap">
        <p className="overline">{t(`public:body-kind.${body.kind}`)}</p>
        <h1>
          <Say of={body.name} />
        </h1>
        {body.note && (
          <p className="lead">
            <Say of={body.note} />
          </p>
        )}
        {measures.length === 0 && indicators.length === 0 && <EmptyState title={t('public:bodies.nothing')} />}
        {(['leads', 'contributes'] as const).map((role) => {
          const held = measures.filter((measure) => measure.role === role)
          if (held.length === 0) return null
          return (
            <Section key={role} id={role} title={t(`public:bodies.title-${role}`)}>
              <MeasureList measures={held} to={to} />
            </Section>
          )
        })}
        {indicators.length > 0 && (
          <Section id="indicators" title={t('public:bodies.answers')}>
            <IndicatorList indicators={indicators} to={to} />
          </Section>
        )}
        {body.children.length > 0 && (
          <Section id="parts" title={t('public:bodies.parts')}>
            <ul className="tree">
              {body.children.map((child) => (
                <li className="tree__one" key={child.id}>
                  <BodyLine body={child} to={to} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  )
}
