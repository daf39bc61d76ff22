import { SeriesFigure } from '../charts/series-figure.tsx'
import type { ShownSeries } from '../charts/show-series.ts'
import { StandingNow } from '../charts/standing-now.tsx'
import { BigNumber } from '../design/big-number.tsx'
import { CopyButton } from '../design/copy-button.tsx'
import { DefinitionList } from '../design/definition-list.tsx'
import { Say } from '../design/say.tsx'
import { StateLabel } from '../design/state-label.tsx'
import { Tag } from '../design/tag.tsx'
import { useFrame } from '../frame/frame.tsx'
import type { Said } from '../languages/in-language.ts'
import type { Addresses } from './addresses.ts'
import { BodyLinks } from './body-links.tsx'
import type { ShownIndicator } from './show-indicator.ts'
import { SourceNote } from './source-note.tsx'
import { targetWords } from './target-words.ts'

/** One indicator with all that is known of it: the target first, then how the number is made. */
export function IndicatorCard({
  indicator,
  series,
  to,
  level = 3,
}: {
  indicator: ShownIndicator
  /** Its values, from `showSeries`; without them the card says that there is no data. */
  series?: ShownSeries | undefined
  to: Addresses
  level?: 2 | 3
}) {
  const { t } = useFrame()
  const Heading = `h${level}` as const
  return (
    <article className="indicator" id={indicator.id}>
      <Heading className="indicator__title">
        <a href={to.indicator(indicator.id)}>
          <Say of={indicator.title} />
        </a>
      </Heading>
      {indicator.description && (
        <p className="indicator__about">
          <Say of={indicator.description} />
        </p>
      )}
      <Standing indicator={indicator} series={series} />
      {series && <SeriesFigure series={series} />}
      <p className="indicator__says">
        <Say of={indicator.definedAs} />
      </p>
      {indicator.breakdowns.length > 0 && (
        <p className="indicator__shown">
          <span>{t('public:indicator.breakdowns')}</span> <Breakdowns names={indicator.breakdowns} />
        </p>
      )}
      <Method indicator={indicator} to={to} />
    </article>
  )
}

/** The target, and where the indicator stands against it. */
export function Standing({ indicator, series }: { indicator: ShownIndicator; series?: ShownSeries | undefined }) {
  const { t } = useFrame()
  const words = targetWords(t, indicator)
  return (
    <div className="standing">
      {words ? (
        <BigNumber label={t('public:target.label')} before={words.before} number={words.number} after={words.after} />
      ) : (
        <p className="big">
          <span className="big__label">{t('public:target.label')}</span>
          <span className="big__word">{t('public:target.none')}</span>
        </p>
      )}
      {series ? (
        <StandingNow unit={series.unit} standing={series.standing} latest={series.totals.findLast(({ value }) => value !== null)} />
      ) : (
        <div className="standing__now">
          <p className="big__label">{t('public:state.now')}</p>
          <StateLabel state="no-data" />
        </div>
      )}
      {indicator.target?.heldAgainst && (
        <p className="standing__note">
          {t('public:target.held-against')} <Say of={indicator.target.heldAgainst} />
        </p>
      )}
      {indicator.target?.note && (
        <p className="standing__note">
          <Say of={indicator.target.note} />
        </p>
      )}
    </div>
  )
}

/** How the number is made and by whom, in words. */
export function IndicatorFacts({ indicator, to }: { indicator: ShownIndicator; to: Addresses }) {
  const { t } = useFrame()
  return (
    <DefinitionList
      rows={[
        { name: t('public:indicator.measures-what'), value: <Say of={indicator.definedAs} /> },
        { name: t('public:indicator.kind'), value: t(`public:kind.${indicator.kind}`) },
        { name: t('public:indicator.period'), value: t(`public:period.${indicator.period}`) },
        { name: t('public:indicator.direction'), value: t(`public:direction.${indicator.direction}`) },
        {
          name: t('public:indicator.breakdowns'),
          value: indicator.breakdowns.length > 0 ? <Breakdowns names={indicator.breakdowns} /> : null,
        },
        {
          name: t('public:indicator.responsible'),
          value: indicator.responsibleBodies.length > 0 ? <BodyLinks bodies={indicator.responsibleBodies} to={to} /> : null,
        },
        {
          name: t('public:indicator.sources'),
          value:
            indicator.sources.length > 0
              ? indicator.sources.map((source, index) => (
                  <span key={index}>
                    {index > 0 && ' · '}
                    <Say of={source} />
                  </span>
                ))
              : null,
        },
      ]}
    />
  )
}

function Breakdowns({ names }: { names: Said[] }) {
  return (
    <span className="tags">
      {names.map((name, index) => (
        <Tag key={index}>
          <Say of={name} />
        </Tag>
      ))}
    </span>
  )
}

function Method({ indicator, to }: { indicator: ShownIndicator; to: Addresses }) {
  const { t } = useFrame()
  return (
    <details className="more">
      <summary>{t('public:indicator.how')}</summary>
      <div className="more__body prose">
        <p>
          <Say of={indicator.method} />
        </p>
        {indicator.origin === 'koto' && <p>{t('public:indicator.by-koto')}</p>}
        <IndicatorFacts indicator={indicator} to={to} />
        <SourceNote source={indicator.source} />
        <p className="quiet">{t('public:indicator.identity', { id: indicator.id, version: indicator.version })}</p>
        <CopyButton text={indicator.id} label={t('public:indicator.copy-id')} />
      </div>
    </details>
  )
}
