import type { ProgrammeDocument } from '../format/document.ts'
import type { RunningServices } from '../running/services.ts'
import type { Cast } from './cast.ts'
import type { LifeFile } from './life-file.ts'
import { later, momentIn, type Stage } from './stage.ts'

/** The year's report is frozen, the bodies that review meet on it and decide, and come back to what they decided. */
export function playMeetings(stage: Stage, { reviews, reports }: RunningServices, document: ProgrammeDocument, life: LifeFile, { coordinator, reviewers }: Cast): void {
  const { actor } = coordinator
  const reportOf = new Map<number, number>()
  const numberOf = new Map<number, number>()

  for (const { year, closed } of life.rounds) {
    stage.on(later(closed, 6), '12:00', async () => {
      const number = await reports.freeze(actor, document.id, {
        title: { fi: `Vuosiraportti ${year}`, sv: `Årsrapport ${year}`, en: `Yearly report ${year}` }, starts: `${year}-01-01`, ends: `${year}-12-31`,
      })
      reportOf.set(year, number)
      await reports.publish(actor, document.id, String(number))
    })
  }

  for (const [index, { body, on, time, round }] of life.meetings.entries()) {
    const meets = { id: '' }
    const chairs = reviewers[0]
    stage.on(later(on, -14), '09:00', async () => {
      meets.id = await reviews.plan(actor, document.id, { body, startsAt: momentIn(on, time), place: life.place, report: reportOf.get(round) ?? null })
    })
    stage.on(on, '18:00', async () => {
      await reviews.hold(actor, document.id, meets.id)
      if (chairs !== undefined) await reviews.attend(actor, document.id, meets.id, { person: chairs.id, as: 'chair' })
      const { agenda } = await reviews.meeting(actor, document.id, meets.id)
      const first = agenda[0]
      if (first !== undefined) await reviews.writeMinutes(actor, document.id, meets.id, first.id, { text: life.minutes, language: 'fi' })
      for (const [place, decision] of life.decisions.entries()) {
        if (decision.made !== index) continue
        numberOf.set(place, await reviews.decide(actor, document.id, meets.id, {
          decision: { text: decision.text, language: 'fi' }, condition: decision.condition, owner: decision.owner, deadline: decision.deadline, measures: [decision.measure],
        }))
      }
      for (const [place, decision] of life.decisions.entries()) {
        if (decision.closedIn !== index) continue
        await reviews.closeDecision(actor, document.id, numberOf.get(place)!, meets.id, { text: decision.closed, language: 'fi' })
      }
    })
    stage.on(later(on, 7), '14:00', () => reviews.close(actor, document.id, meets.id))
  }
}
