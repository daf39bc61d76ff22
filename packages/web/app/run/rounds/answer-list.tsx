import type { AnswerListed } from '@koto/server/types'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatMoment } from '../../languages/formats.ts'
import { said } from '../../languages/in-language.ts'
import { AnswerStateLabel } from './answer-state-label.tsx'

/** Answers measure by measure; under each, its bodies with how their answers stand. */
export function AnswerList({ answers, address, level = 3 }: { answers: AnswerListed[]; address: (answer: string) => string; level?: 3 | 4 }) {
  const { language } = useFrame()
  const Heading = `h${level}` as const
  const measures = [...Map.groupBy(answers, ({ measure }) => measure.number).values()]
  return (
    <ol className="round-measures">
      {measures.map((of) => (
        <li className="round-measures__one" key={of[0]!.measure.number}>
          <Heading className="round-measures__title">
            {of[0]!.measure.number} <Say of={said(of[0]!.measure.title, language)} />
          </Heading>
          <ul className="round-measures__answers">
            {of.map((answer) => (
              <AnswerLine key={answer.id} answer={answer} address={address} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function AnswerLine({ answer, address }: { answer: AnswerListed; address: (answer: string) => string }) {
  const { t, language } = useFrame()
  const { id, body, role, state, achieved, late, sentLate, saved, abilities, measure } = answer
  const name = <Say of={said(body.name, language)} />
  return (
    <li className="answer-line">
      <span className="answer-line__body">
        {abilities.read ? (
          <a href={address(id)}>
            {name}
            <span className="hidden">, {measure.number}</span>
          </a>
        ) : (
          name
        )}{' '}
        <span className="quiet">{t(`rounds:role.${role}`)}</span>
      </span>
      <span className="answer-line__state">
        <AnswerStateLabel state={state} />
        {late && <AnswerStateLabel state="late" />}
        {achieved !== null && <span className="quiet">{t(`rounds:achieved.${achieved}`)}</span>}
        {sentLate && <span className="quiet">{t('rounds:sent-late')}</span>}
        {saved?.by && state === 'draft' && <span className="quiet">{t('rounds:saved-by', { name: saved.by, at: formatMoment(saved.at) })}</span>}
      </span>
    </li>
  )
}
