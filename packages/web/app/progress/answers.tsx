import type { AnswerTold } from '@koto/server/types'
import { Say } from '../design/say.tsx'
import { useFrame } from '../frame/frame.tsx'
import { formatDate } from '../languages/formats.ts'
import { said } from '../languages/in-language.ts'
import type { Addresses } from '../programme/addresses.ts'
import { Achieved } from './achieved.tsx'
import { wrote } from './wrote.ts'

/** What each body has reported: its newest answer, and the earlier ones folded below. */
export function Answers({ answers, to }: { answers: AnswerTold[]; to: Addresses }) {
  const { t, language } = useFrame()
  const bodies = [...new Set(answers.map(({ body }) => body.id))].map((id) => answers.filter(({ body }) => body.id === id))
  return (
    <>
      {bodies.map(([newest, ...earlier]) => newest && (
        <article className="reported" key={newest.body.id}>
          <h3 className="reported__who">
            <a href={to.body(newest.body.id)}>
              <Say of={said(newest.body.name, language)} />
            </a>
          </h3>
          <Answer answer={newest} />
          {earlier.length > 0 && (
            <details className="more">
              <summary>{t('progress:earlier-answers', { count: earlier.length })}</summary>
              {earlier.map((answer) => (
                <Answer key={answer.round.number} answer={answer} />
              ))}
            </details>
          )}
        </article>
      ))}
    </>
  )
}

function Answer({ answer }: { answer: AnswerTold }) {
  const { t, language } = useFrame()
  return (
    <div className="reported__one">
      <p className="reported__round">
        <Achieved achieved={answer.achieved} />
        <span className="quiet">
          <Say of={said(answer.round.title, language)} /> · {t('progress:accepted', { date: formatDate(answer.acceptedAt) })}
        </span>
      </p>
      {answer.words.text !== '' && (
        <p className="reported__words">
          <Say of={wrote(answer.words, language)} />
        </p>
      )}
    </div>
  )
}
