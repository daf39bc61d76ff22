import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate, formatNumber } from '../../languages/formats.ts'
import { inLanguage, said } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { Section } from '../../programme/section.tsx'
import { SourceNote } from '../../programme/source-note.tsx'
import type { Route } from './+types/about'

export const handle: PageHandle = { access: 'public' }

const kinds = ['added', 'changed', 'retired', 'returned'] as const

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const [head, bodies] = await Promise.all([
    services.programmes.about(actor, params.programme),
    services.programmes.bodies(actor, params.programme),
  ])
  const names = new Map(bodies.map(({ id, name }) => [id, name]))
  const { title, summary, law, about, document, reviewBodies } = inLanguage(head, language)
  return {
    title,
    summary,
    law: law ?? null,
    about,
    document,
    version: head.version,
    reviewBodies: reviewBodies.map(({ body, task }) => {
      const name = names.get(body)
      return { id: body, name: name ? said(name, language) : { text: body }, task }
    }),
  }
})

export default function About({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  const { title, summary, law, about, document, version, reviewBodies } = loaderData
  return (
    <>
      <PageTitle title={t('public:about.title')} description={summary.text} />
      <Breadcrumbs trail={[]} />
      <div className="wrap">
        <p className="overline">
          <Say of={title} />
        </p>
        <h1>{t('public:about.title')}</h1>
        <p className="lead">
          <Say of={summary} />
        </p>
        {about.map(({ heading, text, source }, index) => (
          <Section key={index} id={`part-${index + 1}`} title={<Say of={heading} />}>
            <div className="prose">
              <p>
                <Say of={text} />
              </p>
              <details className="more">
                <summary>{t('public:source.title')}</summary>
                <SourceNote source={source} />
              </details>
            </div>
          </Section>
        ))}
        {reviewBodies.length > 0 && (
          <Section id="reviews" title={t('public:about.reviews')}>
            <ul className="links">
              {reviewBodies.map(({ id, name, task }) => (
                <li key={id}>
                  <a href={to.body(id)}>
                    <Say of={name} />
                  </a>
                  : <Say of={task} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="document" title={t('public:about.document')}>
          <div className="prose">
            {law && (
              <p>
                <Say of={law} />
              </p>
            )}
            <p>
              {document.url ? (
                <a href={document.url}>
                  <Say of={document.title} />
                </a>
              ) : (
                <Say of={document.title} />
              )}
            </p>
            <p>{t('public:about.own-words')}</p>
          </div>
        </Section>
        <Section id="reports" title={t('public:about.reports')}>
          <p>
            <a href={to.reports()}>{t('public:about.reports-link')}</a>
          </p>
        </Section>
        <Section id="changes" title={t('public:about.changes')}>
          <ol className="versions">
            {[...version.changes]
              .sort((a, b) => b.number - a.number)
              .map((change) => (
                <li className="versions__row" key={change.number}>
                  <span className="versions__since figure">{formatDate(change.loadedAt)}</span>
                  <span>
                    {t('public:version.number', { version: change.number })}
                    {kinds
                      .filter((kind) => change.counts[kind] > 0)
                      .map((kind, index) => (
                        <span key={kind}>
                          {index === 0 ? ': ' : ', '}
                          {t(`public:about.change.${kind}`, { number: formatNumber(change.counts[kind]) })}
                        </span>
                      ))}
                    {change.reason && ` – ${change.reason}`}
                  </span>
                </li>
              ))}
          </ol>
        </Section>
      </div>
    </>
  )
}
