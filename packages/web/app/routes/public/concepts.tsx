import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { inLanguage } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import { SourceNote } from '../../programme/source-note.tsx'
import type { Route } from './+types/concepts'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) =>
  inLanguage(await asked.services.programmes.concepts(asked.actor, params.programme), asked.language),
)

export default function Concepts({ loaderData }: Route.ComponentProps) {
  const { t } = useFrame()
  return (
    <>
      <PageTitle title={t('public:concepts.title')} />
      <Breadcrumbs trail={[]} />
      <div className="wrap">
        <h1>{t('public:concepts.title')}</h1>
        <p className="lead">{t('public:concepts.lead')}</p>
        <dl className="concepts section">
          {loaderData.map(({ id, term, definition, note, source }) => (
            <div className="concepts__one" key={id} id={id}>
              <dt className="concepts__term">
                <Say of={term} />
              </dt>
              <dd className="prose">
                <p>
                  <Say of={definition} />
                </p>
                {note && (
                  <p className="quiet">
                    <Say of={note} />
                  </p>
                )}
                <details className="more">
                  <summary>{t('public:source.title')}</summary>
                  <SourceNote source={source} />
                </details>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  )
}
