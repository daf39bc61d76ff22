import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { CopyButton } from '../../design/copy-button.tsx'
import { Notification } from '../../design/notification.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate } from '../../languages/formats.ts'
import { inLanguage } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { wrote } from '../../progress/wrote.ts'
import type { Route } from './+types/own-feedback'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params, url }: Asking<Route.LoaderArgs>) => ({
  ...inLanguage(await asked.services.running.feedback.own(asked.actor, params.programme, params.key), asked.language),
  address: url.origin + addresses(asked.language, params.programme).ownFeedback(params.key),
  sent: url.searchParams.get('sent') === 'yes',
}))

export default function OwnFeedback({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  const { measure, body, text, sentAt, state, answer, address, sent } = loaderData
  return (
    <>
      <PageTitle title={t('progress:feedback.own-title')} />
      <meta name="robots" content="noindex" />
      <Breadcrumbs trail={measure ? [{ href: to.measure(measure.number), label: t('progress:feedback.about', { number: measure.number }) }] : []} />
      <div className="wrap">
        {measure && (
          <p className="overline">
            <span className="figure">{measure.number}</span> <Say of={measure.title} />
          </p>
        )}
        <h1>{t('progress:feedback.own-title')}</h1>
        {sent && state === 'waiting' && (
          <Notification kind="success" title={t('progress:feedback.sent')} live>
            <p>{t('progress:feedback.sent-text')}</p>
          </Notification>
        )}
        {state === 'waiting' && (
          <div className="own-address">
            <h2 className="own-address__title">{t('progress:feedback.address')}</h2>
            <p>
              <code dir="ltr">{address}</code>
            </p>
            <CopyButton text={address} label={t('progress:feedback.copy')} />
          </div>
        )}
        <article className="their-words">
          <p className="quiet">
            {t('progress:feedback.when', { date: formatDate(sentAt) })} <Say of={body.name} />
          </p>
          <blockquote className="their-words__text">
            <Say of={wrote(text, language)} />
          </blockquote>
          {answer ? (
            <div className="their-words__answer">
              <h2 className="their-words__title">{t('progress:feedback.answered', { date: formatDate(answer.at) })}</h2>
              <p className="their-words__words">
                <Say of={wrote(answer, language)} />
              </p>
              {loaderData.public && <p className="quiet">{t('progress:feedback.public')}</p>}
            </div>
          ) : (
            <div className="their-words__answer">
              <h2 className="their-words__title">{t(state === 'closed' ? 'progress:feedback.closed' : 'progress:feedback.waiting')}</h2>
              <p>{t(state === 'closed' ? 'progress:feedback.closed-text' : 'progress:feedback.waiting-text')}</p>
            </div>
          )}
        </article>
        {measure && (
          <p className="after">
            <a href={to.measure(measure.number)}>{t('progress:feedback.back')}</a>
          </p>
        )}
      </div>
    </>
  )
}
