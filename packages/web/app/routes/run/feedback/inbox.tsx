import type { PageHandle } from '../../../access/page-handle.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatNumber } from '../../../languages/formats.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { runAddresses } from '../../../run/addresses.ts'
import { FeedbackDoneNotice } from '../../../run/feedback/done.tsx'
import { feedbackStates } from '../../../run/feedback/feedback-state.tsx'
import { InboxList } from '../../../run/feedback/inbox-list.tsx'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/inbox'

export const handle: PageHandle = { access: ['coordinator', 'reporter'], menu: { label: 'feedback:menu', order: 8 } }

export const loader = load(async ({ asked, params, url }: Asking<Route.LoaderArgs>) => {
  const wanted = url.searchParams.get('state')
  // What waits is what one comes for; `all` shows the rest as well, spam apart.
  const state = feedbackStates.find((one) => one === wanted) ?? (wanted === 'all' ? undefined : 'new')
  return { state, ...(await asked.services.running.feedback.inbox(asked.actor, params.programme, { state })) }
})

export default function Inbox({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = runAddresses(language, params.programme)
  const { state, counts, list } = loaderData
  const choices = [
    ...feedbackStates.map((one) => ({ key: one as string, word: t(`feedback:state.${one}`), count: counts[one], current: state === one })),
    { key: 'all', word: t('feedback:all'), count: feedbackStates.reduce((sum, one) => sum + counts[one], 0), current: state === undefined },
  ]
  return (
    <StaffPage title={t('feedback:title')} lead={t('feedback:lead')}>
      <FeedbackDoneNotice />
      <nav className="state-filter" aria-label={t('feedback:filter')}>
        <ul className="state-filter__list">
          {choices.map(({ key, word, count, current }) => (
            <li key={key}>
              <a className="state-filter__one" href={`${to.feedback}?state=${key}`} aria-current={current ? 'true' : undefined}>
                {word} <span className="figure">{formatNumber(count)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {list.length === 0 ? <EmptyState title={t('feedback:none')} /> : <InboxList list={list} to={to} />}
    </StaffPage>
  )
}
