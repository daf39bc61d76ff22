import type { PageHandle } from '../../../access/page-handle.ts'
import { ButtonLink } from '../../../design/button.tsx'
import { Say } from '../../../design/say.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatDate } from '../../../languages/formats.ts'
import { said } from '../../../languages/in-language.ts'
import { textIn } from '../../../languages/local-text.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { roundReaders } from '../../../run/rounds/access.ts'
import { AnswerList } from '../../../run/rounds/answer-list.tsx'
import { BodyMatrix } from '../../../run/rounds/body-matrix.tsx'
import { byBody, fits, readFilter } from '../../../run/rounds/by-body.ts'
import { periodWords } from '../../../run/rounds/period-words.ts'
import { roundNumber } from '../../../run/rounds/place-of.ts'
import { RoundDoneNotice } from '../../../run/rounds/round-done.tsx'
import { RoundEvents } from '../../../run/rounds/round-events.tsx'
import { StateCounts } from '../../../run/rounds/state-counts.tsx'
import { useRoundTrail } from '../../../run/rounds/use-round-trail.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/round'

export const handle: PageHandle = { access: roundReaders }

export const loader = load(async ({ asked, params, url }: Asking<Route.LoaderArgs>) => {
  const round = await asked.services.running.rounds.round(asked.actor, params.programme, roundNumber(params.number))
  return { round, filter: readFilter(url.searchParams) }
})

export default function Round({ loaderData: { round, filter } }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const { to, rounds } = useRoundTrail()
  const here = to.round(round.number)
  const address = (answer: string) => to.answer(round.number, answer)
  const shown = round.answers.filter((answer) => fits(answer, filter))
  const bodies = byBody(round.answers)
  const body = bodies.find(({ id }) => id === filter.body)
  const narrowed = filter.body !== '' || filter.state !== ''
  const reporting = round.mine.length > 0
  return (
    <StaffPage
      title={textIn(round.title, language).text}
      above={t(`rounds:round.${round.state}`)}
      lead={`${t('rounds:period')} ${periodWords(round)}. ${t('rounds:deadline')} ${formatDate(round.deadline)}.`}
      trail={rounds}
      actions={
        <>
          {round.abilities.import && <ButtonLink href={`${here}/import`} kind="secondary" small>{t('rounds:import.title')}</ButtonLink>}
          {round.abilities.moveDeadline && <ButtonLink href={`${here}/deadline`} kind="secondary" small>{t('rounds:move.title')}</ButtonLink>}
          {round.abilities.close && <ButtonLink href={`${here}/lock`} kind="secondary" small>{t('rounds:close.do')}</ButtonLink>}
          {round.abilities.unlock && <ButtonLink href={`${here}/lock`} kind="secondary" small>{t('rounds:unlock.do')}</ButtonLink>}
        </>
      }
    >
      <RoundDoneNotice />
      <StateCounts counts={round.counts} late={round.late} />
      {reporting && (
        <Part id="mine" title={t('rounds:mine.title')} note={round.state === 'open' && t('rounds:mine.note')}>
          <AnswerList answers={round.mine} address={address} />
        </Part>
      )}
      {!reporting && bodies.length > 0 && (
        <>
          <Part id="bodies" title={t('rounds:round.by-body')}>
            <BodyMatrix rows={bodies} round={here} />
          </Part>
          <Part id="answers" title={t('rounds:round.by-measure')}>
            {narrowed && (
              <p className="round-filter">
                {t('rounds:round.showing')} {body && <Say of={said(body.name, language)} />}
                {body && filter.state !== '' && ', '}
                {stateWord(filter.state, t)} <a href={`${here}#answers`}>{t('rounds:round.show-all')}</a>
              </p>
            )}
            {shown.length === 0 ? <p className="quiet">{t('rounds:round.none')}</p> : <AnswerList answers={shown} address={address} />}
          </Part>
        </>
      )}
      <Part id="history" title={t('rounds:history.round')}>
        <RoundEvents events={round.events} />
      </Part>
    </StaffPage>
  )
}

const states = ['open', 'draft', 'submitted', 'returned', 'accepted', 'late'] as const

/** The state asked for, in words; an address may say anything. */
function stateWord(state: string, t: (key: string) => string): string {
  const known = states.find((one) => one === state)
  return known === undefined ? '' : t(`rounds:state.${known}`).toLowerCase()
}
