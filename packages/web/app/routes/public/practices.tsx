import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { inLanguage, said } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { BodyLinks } from '../../programme/body-links.tsx'
import type { Route } from './+types/practices'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const [practices, bodies] = await Promise.all([
    services.programmes.bestPractices(actor, params.programme),
    services.programmes.bodies(actor, params.programme),
  ])
  const names = new Map(bodies.map(({ id, name }) => [id, name]))
  return practices.map(({ id, title, description, bodies: roles, measures }) => ({
    ...inLanguage({ id, title, description }, language),
    measures,
    bodies: roles.flatMap(({ body }) => {
      const name = names.get(body)
      return name ? [{ id: body, name: said(name, language) }] : []
    }),
  }))
})

export default function Practices({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  return (
    <>
      <PageTitle title={t('public:practices.title')} />
      <Breadcrumbs trail={[]} />
      <div className="wrap">
        <h1>{t('public:practices.title')}</h1>
        <p className="lead">{t('public:practices.lead')}</p>
        {loaderData.length === 0 && <EmptyState title={t('public:practices.none')} />}
        <div className="practices section">
          {loaderData.map(({ id, title, description, bodies, measures }) => (
            <article className="practices__one" key={id} id={id}>
              <h2>
                <Say of={title} />
              </h2>
              <p className="prose">
                <Say of={description} />
              </p>
              {bodies.length > 0 && (
                <p className="quiet">
                  {t('public:practices.by')} <BodyLinks bodies={bodies} to={to} />
                </p>
              )}
              {measures.length > 0 && (
                <p className="quiet">
                  {t('public:practices.measures')}{' '}
                  {measures.map((number, index) => (
                    <span key={number}>
                      {index > 0 && ', '}
                      <a className="figure" href={to.measure(number)}>
                        {number}
                      </a>
                    </span>
                  ))}
                </p>
              )}
            </article>
          ))}
        </div>
      </div>
    </>
  )
}
