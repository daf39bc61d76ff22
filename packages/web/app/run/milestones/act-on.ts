import type { Asked } from '../../loading/load.ts'
import { DecideForm } from './forms.ts'
import type { MilestoneDoneKey } from './milestone-done.tsx'
import { sendForm } from './send-form.ts'

/** Does what a form on a milestone's page asks: withdraw, show or hide evidence, or else decide about the report that waits. */
export async function actOn(
  asked: Asked, { programme, milestone }: { programme: string; milestone: string }, form: FormData, then: (done: MilestoneDoneKey) => Response,
) {
  const { actor, services: { running: { milestones } } } = asked
  const intent = form.get('intent')
  if (intent === 'withdraw') {
    await milestones.withdraw(actor, programme, milestone)
    return then('withdrawn')
  }
  if (intent === 'show' || intent === 'hide') {
    await milestones.publish(actor, programme, milestone, String(form.get('evidence') ?? ''), intent === 'show')
    return then(intent === 'show' ? 'shown' : 'hidden')
  }
  return sendForm(form, DecideForm, asked, async ({ outcome, report, comment, language, public: publicEvidence }) => {
    await milestones.decide(actor, programme, milestone, report, {
      outcome, publicEvidence, comment: comment === undefined ? null : { text: comment, language },
    })
    return then(outcome)
  })
}
