import { useFrame } from '../../frame/frame.tsx'
import { formatDate } from '../../languages/formats.ts'
import { placeOf } from './place-of.ts'
import type { ShownNotice } from './shown.ts'
import { SubjectWords } from './subject-words.tsx'

/** What she was told lately, and whether it has been done since. */
export function NoticeList({ notices }: { notices: ShownNotice[] }) {
  const { t, language } = useFrame()
  if (notices.length === 0) return <p>{t('work:notices.none')}</p>
  return (
    <ul className="rows work__rows">
      {notices.map((notice) => (
        <li className="rows__one" key={notice.id}>
          <div className="rows__main">
            <a href={placeOf(notice, language)}>
              <SubjectWords kind={notice.kind} about={notice.about} />
            </a>
          </div>
          <div className="rows__facts">
            <span>{formatDate(notice.at)}</span>
            <span>{t(`work:kind.${notice.kind}`)}</span>
            <span>{t(`work:step.${stepOf(notice.step)}`)}</span>
          </div>
          <div className="rows__do quiet">
            {notice.settledAt ? t('work:notices.settled') : notice.mailedAt ? t('work:notices.mailed', { date: formatDate(notice.mailedAt) }) : ''}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** `soon-7` is told as “soon”; whoever stands above is told that nobody answered. */
function stepOf(step: string): 'soon' | 'late' | 'new' | 'returned' | 'silent' {
  const [what] = step.split('-')
  return what === 'soon' || what === 'late' || what === 'returned' || what === 'new' ? what : 'silent'
}
