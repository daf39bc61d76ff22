import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { FilterField } from '../../design/filter-field.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { inLanguage } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { BodyTree } from '../../programme/body-tree.tsx'
import type { Route } from './+types/bodies'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) =>
  inLanguage(await asked.services.programmes.bodies(asked.actor, params.programme), asked.language),
)

export default function Bodies({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  return (
    <>
      <PageTitle title={t('public:bodies.title')} />
      <Breadcrumbs trail={[]} />
      <div className="wrap">
        <h1>{t('public:bodies.title')}</h1>
        <p className="lead">{t('public:bodies.lead')}</p>
        <FilterField listId="body-tree" label={t('public:bodies.filter')} />
        <div className="after" id="body-tree">
          <BodyTree bodies={loaderData} to={addresses(language, params.programme)} />
        </div>
      </div>
    </>
  )
}
