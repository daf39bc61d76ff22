import type { FeedbackListed } from '@koto/server/types'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate } from '../../languages/formats.ts'
import { said } from '../../languages/in-language.ts'
import { wrote } from '../../progress/wrote.ts'
import type { RunAddresses } from '../addresses.ts'
import { FeedbackStateLabel } from './feedback-state.tsx'

/** What has come in, newest first: to whom, about what, how it begins, how it stands. */
export function InboxList({ list, to }: { list: FeedbackListed[]; to: RunAddresses }) {
  const { t, language } = useFrame()
  return (
    <ul className="inbox">
      {list.map((one) => (
        <li className="inbox__one" key={one.id}>
          <p className="inbox__facts">
            <FeedbackStateLabel state={one.state} />
            <span className="figure">{formatDate(one.sentAt)}</span>
            <span className="quiet">
              <Say of={said(one.body.name, language)} />
            </span>
            {one.handedFrom && (
              <span className="quiet">
                {t('feedback:handed-from')} <Say of={said(one.handedFrom.name, language)} />
              </span>
            )}
            {one.public && <b>{t('feedback:public')}</b>}
          </p>
          <p>
            <a href={to.oneFeedback(one.id)}>
              {one.measure ? (
                <>
                  <span className="figure">{one.measure.number}</span> <Say of={said(one.measure.title, language)} />
                </>
              ) : (
                t('feedback:read')
              )}
            </a>
          </p>
          <p className="inbox__text">
            <Say of={wrote(one.text, language)} />
          </p>
        </li>
      ))}
    </ul>
  )
}
