import { data } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ButtonLink } from '../../../design/button.tsx'
import { Notification } from '../../../design/notification.tsx'
import { Say } from '../../../design/say.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatDate, formatMoment } from '../../../languages/formats.ts'
import { said } from '../../../languages/in-language.ts'
import { textIn } from '../../../languages/local-text.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { roundReaders } from '../../../run/rounds/access.ts'
import { AnswerForm } from '../../../run/rounds/answer-form.tsx'
import { AnswerHistory } from '../../../run/rounds/answer-history.tsx'
import { AnswerRead } from '../../../run/rounds/answer-read.tsx'
import { AnswerStateLabel } from '../../../run/rounds/answer-state-label.tsx'
import { BesideAnswer } from '../../../run/rounds/beside-answer.tsx'
import { ConflictForm } from '../../../run/rounds/conflict-form.tsx'
import { DecideForm } from '../../../run/rounds/decide-form.tsx'
import { answerPlace } from '../../../run/rounds/place-of.ts'
import { RoundDoneNotice } from '../../../run/rounds/round-done.tsx'
import { sendAnswer } from '../../../run/rounds/send-answer.ts'
import { useRoundTrail } from '../../../run/rounds/use-round-trail.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/answer'

export const handle: PageHandle = { access: roundReaders }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  if (asked.actor.kind !== 'person') throw data({ code: 'not-found' }, 404)
  return { answer: await asked.services.running.rounds.answer(asked.actor, answerPlace(params)), owner: asked.actor.id as string }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => sendAnswer(asked, answerPlace(params), request))

export default function Answer({ loaderData: { answer, owner }, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const { to, round } = useRoundTrail()
  const { measure, body, state, late, abilities } = answer
  const returned = actionData ?? { conflict: false, draft: null, comment: '', errors: {} }
  const conflict = returned.conflict && returned.draft !== null && (abilities.write || abilities.takeBack)
  return (
    <StaffPage
      title={`${measure.number} ${textIn(measure.title, language).text}`}
      above={<><Say of={said(body.name, language)} /> · {t(`rounds:role.${answer.role}`)}</>}
      trail={round(answer.round.number, answer.round.title)}
    >
      <RoundDoneNotice />
      <div className="answer-state">
        <AnswerStateLabel state={state} /> {late && <AnswerStateLabel state="late" />}
        <span className="quiet">
          {t('rounds:deadline')} {formatDate(answer.round.deadline)}
          {answer.saved && ` · ${t('rounds:answer.saved', { at: formatMoment(answer.saved.at), name: answer.saved.by ?? '–' })}`}
        </span>
      </div>
      {answer.round.state === 'closed' && <Notification title={t('rounds:answer.round-closed')} />}
      {answer.comment && (
        <Notification kind={state === 'accepted' ? 'success' : 'alert'} title={t(`rounds:answer.comment-${state === 'accepted' ? 'accepted' : 'returned'}`)}>
          <p className="round-words" dir="auto">{answer.comment}</p>
        </Notification>
      )}
      {conflict && returned.draft ? (
        <ConflictForm answer={answer} mine={returned.draft} />
      ) : (
        <div className="answer-page">
          <div>
            <p className="answer-page__measure"><Say of={said(measure.description, language)} /></p>
            {abilities.write ? <AnswerForm answer={answer} typed={returned.draft} errors={returned.errors} owner={owner} /> : <AnswerRead answer={answer} owner={owner} />}
            {(abilities.decide || abilities.reopen) && (
              <Part id="decide" title={t(abilities.decide ? 'rounds:decide.title' : 'rounds:decide.reopen-title')}>
                <DecideForm answer={answer} comment={returned.draft === null ? returned.comment : ''} errors={abilities.write ? {} : returned.errors} />
              </Part>
            )}
            {answer.next && (
              <p className="staff__onward">
                <ButtonLink href={to.answer(answer.round.number, answer.next)} kind="secondary">{t('rounds:answer.next')}</ButtonLink>
              </p>
            )}
          </div>
          <BesideAnswer answer={answer} />
        </div>
      )}
      <Part id="history" title={t('rounds:history.title')}>
        <AnswerHistory history={answer.history} />
      </Part>
    </StaffPage>
  )
}
