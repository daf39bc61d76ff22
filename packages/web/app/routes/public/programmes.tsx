import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { Card } from '../../design/card.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatNumber, formatYears } from '../../languages/formats.ts'
import { inLanguage } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import type { Route } from './+types/programmes'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked }: Asking<Route.LoaderArgs>) =>
  inLanguage(await asked.services.programmes.list(asked.actor), asked.language),
)

export default function Programmes({ loaderData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  return (
    <>
      <PageTitle title={t('public:programmes.title')} />
      <Breadcrumbs trail={[]} />
      <div className="wrap">
        <h1>{t('public:programmes.title')}</h1>
        {loaderData.length === 0 && <EmptyState title={t('public:front.none-text')} />}
        <div className="themes section">
          {loaderData.map(({ id, title, city, period, counts }) => (
            <Card
              key={id}
              level={2}
              title={<Say of={title} />}
              href={addresses(language, id).programme()}
              above={
                <>
                  <Say of={city.name} /> · <span className="figure">{formatYears(period)}</span>
                </>
              }
            >
              <p className="card__counts">
                <span>
                  <b className="figure">{formatNumber(counts.measures)}</b>{' '}
                  {t('public:count.measures-word', { count: counts.measures })}
                </span>
                <span>
                  <b className="figure">{formatNumber(counts.indicators)}</b>{' '}
                  {t('public:count.indicators-word', { count: counts.indicators })}
                </span>
                <span>
                  <b className="figure">{formatNumber(counts.bodies)}</b>{' '}
                  {t('public:count.bodies-word', { count: counts.bodies })}
                </span>
              </p>
            </Card>
          ))}
        </div>
      </div>
    </>
  )
}
