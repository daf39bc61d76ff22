import { publicActor } from '../../../platform/access/actor.ts'
import type { ProgrammeDocument } from '../format/document.ts'
import type { RunningServices } from '../running/services.ts'
import type { Cast } from './cast.ts'
import type { LifeFile } from './life-file.ts'
import { later, type Stage } from './stage.ts'

/** Residents ask, and the body that leads the measure answers; question and answer are shown where the resident allowed it. */
export function playFeedback(stage: Stage, { feedback }: RunningServices, document: ProgrammeDocument, life: LifeFile, cast: Cast): void {
  for (const { measure, language, text, answer, on } of life.feedback) {
    stage.on(on, '18:00', async () => {
      const { opened, body } = await feedback.form(publicActor, document.id, measure)
      stage.on(on, '18:05', async () => {
        await feedback.send(publicActor, document.id, measure, { text, language, mayPublish: true, opened, trap: '' }, { address: `made up: ${measure}` })
      })
      stage.on(later(on, 3), '10:00', async () => {
        const { actor } = cast.reporterOf(body.id)
        const { list } = await feedback.inbox(actor, document.id, { state: 'new' })
        const sent = list.find((one) => one.text.text === text)
        if (sent === undefined) throw new Error(`the question about ${measure} did not arrive`)
        await feedback.answer(actor, document.id, sent.id, { answer: { text: answer, language }, publish: true })
      })
    })
  }
}
