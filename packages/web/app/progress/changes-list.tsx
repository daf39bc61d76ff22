import type { ChangeTold } from '@koto/server/types'
import { Say } from '../design/say.tsx'
import { useFrame } from '../frame/frame.tsx'
import { formatDate } from '../languages/formats.ts'
import { said } from '../languages/in-language.ts'
import type { Addresses } from '../programme/addresses.ts'
import { changeInWords } from './change-words.ts'

/** What has changed, one below another: when, what it is about, in one sentence. */
export function ChangesList({ changes, to }: { changes: ChangeTold[]; to: Addresses }) {
  return (
    <ul className="changes">
      {changes.map((change) => (
        <Change key={change.id} change={change} to={to} />
      ))}
    </ul>
  )
}

function Change({ change, to }: { change: ChangeTold; to: Addresses }) {
  const { t, language } = useFrame()
  const { sentence, note, who } = changeInWords(change, t, language)
  const { measure, indicator } = change
  return (
    <li className="changes__one">
      <span className="changes__when figure">{formatDate(change.at)}</span>
      <div>
        {measure && (
          <p className="changes__about">
            <a href={to.measure(measure.number)}>
              <span className="figure">{measure.number}</span> <Say of={said(measure.title, language)} />
            </a>
          </p>
        )}
        {indicator && (
          <p className="changes__about">
            <a href={to.indicator(indicator.id)}>
              <Say of={said(indicator.title, language)} />
            </a>
          </p>
        )}
        <p>
          {sentence} {note && <q className="changes__note"><Say of={note} /></q>}
          {who && <span className="quiet">{'– '}<Say of={who} /></span>}
        </p>
      </div>
    </li>
  )
}
