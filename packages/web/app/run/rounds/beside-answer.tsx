import type { AnswerPage } from '@koto/server/types'
import { Icon } from '../../design/icon.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate, formatNumber } from '../../languages/formats.ts'
import { said } from '../../languages/in-language.ts'
import { withQuery } from '../../staff/addresses.ts'
import { useRoundTrail } from './use-round-trail.ts'
import { WrittenText } from './written-text.tsx'

/** What stands beside the form: the last round's answer, the measure's milestones, its indicators. */
export function BesideAnswer({ answer }: { answer: AnswerPage }) {
  const { t, language } = useFrame()
  const { to } = useRoundTrail()
  const { last, accepted, milestones, indicators } = answer
  return (
    <aside className="beside" aria-label={t('rounds:beside.label')}>
      <section aria-labelledby="beside-last">
        <h2 className="staff__sub" id="beside-last">{t('rounds:beside.last')}</h2>
        {last === null ? (
          <p className="quiet">{t('rounds:beside.no-last')}</p>
        ) : (
          <>
            <p className="quiet">
              <Say of={said(last.round.title, language)} />: <b>{t(`rounds:achieved.${last.achieved}`)}</b>
            </p>
            <WrittenText text={last.words} language={last.language} page={language} />
          </>
        )}
      </section>
      {accepted !== null && answer.state !== 'accepted' && (
        <section aria-labelledby="beside-public">
          <h2 className="staff__sub" id="beside-public">{t('rounds:beside.public')}</h2>
          <p className="quiet">{t('rounds:beside.public-note')} <b>{t(`rounds:achieved.${accepted.achieved}`)}</b></p>
          <WrittenText text={accepted.words} language={accepted.language} page={language} />
        </section>
      )}
      <section aria-labelledby="beside-milestones">
        <h2 className="staff__sub" id="beside-milestones">{t('rounds:beside.milestones')}</h2>
        {milestones.length === 0 && <p className="quiet">{t('rounds:beside.no-milestones')}</p>}
        <ul className="beside__list">
          {milestones.map(({ id, title, due, doneOn, dropped }) => (
            <li key={id}>
              <a href={to.milestone(id)}><Say of={said(title, language)} /></a>
              <span className="quiet beside__fact">
                {doneOn !== null && <><Icon name="check" /> {t('rounds:beside.done-on', { date: formatDate(doneOn) })}</>}
                {doneOn === null && dropped && t('rounds:beside.dropped')}
                {doneOn === null && !dropped && (due === null ? t('rounds:beside.no-due') : t('rounds:beside.due', { date: formatDate(due) }))}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="beside-indicators">
        <h2 className="staff__sub" id="beside-indicators">{t('rounds:beside.indicators')}</h2>
        {indicators.length === 0 && <p className="quiet">{t('rounds:beside.no-indicators')}</p>}
        <ul className="beside__list">
          {indicators.map(({ id, title, value }) => (
            <li key={id}>
              <a href={withQuery(to.indicatorValues(id), { answer: answer.id })}><Say of={said(title, language)} /></a>
              <span className="quiet beside__fact">
                {value === null || value.number === null ? t('rounds:beside.no-value') : `${formatNumber(value.number)} (${formatDate(value.ends)})`}
                {value?.state === 'proposed' && ` – ${t('rounds:beside.proposed')}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  )
}
