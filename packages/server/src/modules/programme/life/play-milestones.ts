import type { ProgrammeDocument } from '../format/document.ts'
import type { RunningServices } from '../running/services.ts'
import type { Cast } from './cast.ts'
import type { LifeFile } from './life-file.ts'
import { chanceFrom } from './random.ts'
import { later, type Stage } from './stage.ts'

/** The coordinator gives each milestone its day; most are done near it, with a link as evidence, and approved by somebody else. */
export function playMilestones(stage: Stage, { milestones }: RunningServices, document: ProgrammeDocument, life: LifeFile, cast: Cast): void {
  const { coordinator } = cast
  for (const measure of document.themes.flatMap((theme) => theme.sets.flatMap((set) => set.measures))) {
    const body = measure.bodies.find(({ role }) => role === 'leads')?.body ?? measure.bodies[0]!.body
    const reporter = cast.reporterOf(body)
    const approver = cast.approverOf(reporter, body)
    for (const { id: deliverable } of measure.deliverables) {
      const chance = chanceFrom(life.seed, `milestone ${measure.number} ${deliverable}`)
      const due = `${chance.whole(2018, 2021)}-${chance.one(['03-31', '05-31', '09-30', '12-31'])}`
      const find = async () => (await milestones.publicOf(coordinator.actor, document.id, measure.number)).find((one) => one.deliverable === deliverable)!.id
      stage.on('2018-01-10', '10:00', async () => {
        await milestones.change(coordinator.actor, document.id, await find(), { due, body, reason: null })
      })
      const done = later(due, chance.whole(-40, 70))
      if (done >= life.until || approver === undefined || chance.happens(0.12)) continue
      stage.on(done, '12:00', async () => {
        const id = await find()
        const text = { text: life.milestone[reporter.language], language: reporter.language }
        const links = [{ url: 'https://www.hel.fi/fi/paatoksenteko-ja-hallinto', title: reporter.language === 'sv' ? 'Beskrivning' : 'Kuvaus' }]
        const report = await milestones.report(reporter.actor, document.id, id, { doneOn: done, text, links, files: [] })
        stage.on(later(done, chance.whole(1, 14)), '09:30', () => milestones.decide(approver.actor, document.id, id, report, {
          outcome: 'approved', comment: null, publicEvidence: [],
        }))
      })
    }
  }
}
