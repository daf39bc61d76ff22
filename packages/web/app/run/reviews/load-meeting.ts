import { redirect } from 'react-router'
import { formatMoment } from '../../languages/formats.ts'
import { inLanguage } from '../../languages/in-language.ts'
import type { Asked } from '../../loading/load.ts'
import { reviewAddresses } from './review-addresses.ts'

/** A meeting for a page of those who keep it; who may not is led to the meeting itself. */
export async function meetingToKeep({ services, actor, language }: Asked, programme: string, id: string, ability: 'change' | 'keep' | 'decide') {
  const meeting = await services.running.reviews.meeting(actor, programme, id)
  if (!meeting.abilities[ability]) throw redirect(reviewAddresses(language, programme).meeting(id))
  return inLanguage(meeting, language)
}

/** What a meeting is called: its body and when it is. */
export const meetingName = ({ body, startsAt }: { body: { name: { text: string } }; startsAt: Date }) => `${body.name.text} ${formatMoment(startsAt)}`
