import type { PublishedFeedback } from '@koto/server/types'
import { Say } from '../design/say.tsx'
import { useFrame } from '../frame/frame.tsx'
import { formatDate } from '../languages/formats.ts'
import { said } from '../languages/in-language.ts'
import { wrote } from '../progress/wrote.ts'

/** Questions that residents have sent, with their answers. */
export function Published({ questions }: { questions: PublishedFeedback[] }) {
  const { language } = useFrame()
  return (
    <>
      {questions.map(({ id, text, sentAt, answer, body }) => (
        <article className="their-words" key={id}>
          <p className="quiet">
            <span className="figure">{formatDate(sentAt)}</span>
          </p>
          <blockquote className="their-words__text">
            <Say of={wrote(text, language)} />
          </blockquote>
          <div className="their-words__answer">
            <p className="quiet">
              <Say of={said(body.name, language)} /> · <span className="figure">{formatDate(answer.at)}</span>
            </p>
            <p className="their-words__words">
              <Say of={wrote(answer, language)} />
            </p>
          </div>
        </article>
      ))}
    </>
  )
}
