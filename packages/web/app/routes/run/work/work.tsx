import { redirect } from 'react-router'
import { z } from 'zod'
import type { PageHandle } from '../../../access/page-handle.ts'
import { Notification } from '../../../design/notification.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatNumber } from '../../../languages/formats.ts'
import { inLanguage } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { MailChoiceForm } from '../../../run/work/mail-choice-form.tsx'
import { NoticeList } from '../../../run/work/notice-list.tsx'
import { WaitingList } from '../../../run/work/waiting-list.tsx'
import { send } from '../../../staff/send.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/work'

export const handle: PageHandle = { access: ['coordinator', 'reporter', 'reviewer'], menu: { label: 'work:menu', order: 0 } }

const Choice = z.object({ mail: z.enum(['daily', 'weekly', 'none'], { error: 'errors:field.required' }) })

export const loader = load(async ({ asked }: Asking<Route.LoaderArgs>) =>
  inLanguage(await asked.services.running.notices.mine(asked.actor), asked.language),
)

export const action = load(async ({ asked, request }: Asking<Route.ActionArgs>) =>
  send(request, Choice, wordsOf(asked.language), async ({ mail }) => {
    await asked.services.running.notices.chooseMail(asked.actor, mail)
    return redirect(`/${asked.language}/work?did=mail-chosen`, 303)
  }),
)

export default function Work({ loaderData, actionData }: Route.ComponentProps) {
  const { t, search } = useFrame()
  const { waiting, notices, mail } = loaderData
  const count = waiting.length
  return (
    <StaffPage title={t('work:title')} lead={count > 0 ? t('work:lead', { count, number: formatNumber(count) }) : t('work:nothing.text')}>
      {new URLSearchParams(search).get('did') === 'mail-chosen' && <Notification kind="success" title={t('work:mail.chosen')} live />}
      <WaitingList waiting={waiting} />
      <Part id="notices" title={t('work:notices.title')} note={t('work:notices.note')}>
        <NoticeList notices={notices} />
      </Part>
      <Part id="mail" title={t('work:mail.title')}>
        <MailChoiceForm schema={Choice} mail={mail} last={actionData} />
      </Part>
    </StaffPage>
  )
}
