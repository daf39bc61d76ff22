import type { ProgrammeDocument } from '../format/document.ts'
import type { AnswerListed } from '../rounds/contract.ts'
import type { RunningServices } from '../running/services.ts'
import type { Cast } from './cast.ts'
import type { LifeFile } from './life-file.ts'
import { answersOf, type AnswerLife } from './measure-life.ts'
import { chanceFrom } from './random.ts'
import { later, type Stage } from './stage.ts'

type Round = LifeFile['rounds'][number]

/** Rounds are opened, bodies answer, some late and some twice, the coordinator accepts, and the round is closed. */
export function playRounds(stage: Stage, { rounds }: RunningServices, document: ProgrammeDocument, life: LifeFile, cast: Cast): void {
  const { coordinator } = cast
  const places = document.themes.flatMap((theme) => theme.sets.flatMap((set) => set.measures.map((measure) => ({ theme, measure }))))

  const answers = ({ measure, body, id }: AnswerListed, round: Round, number: number) => {
    const place = places.find((one) => one.measure.number === measure.number)!
    const writer = cast.reporterOf(body.id)
    const told = answersOf(place.theme, place.measure, body.id, life, writer.language).find(({ year }) => year === round.year)!
    const chance = chanceFrom(life.seed, `days ${round.year} ${measure.number} ${body.id}`)
    const answer = { programme: document.id, round: number, answer: id }
    const sent = told.late ? later(round.deadline, chance.whole(2, 9)) : later(round.opened, chance.whole(7, 31))
    const draft = { achieved: told.achieved, words: told.words, risks: told.risks, language: writer.language }
    stage.on(sent, `1${chance.whole(0, 5)}:00`, async () => {
      // Nobody has written anything yet: it is as the opening of the round left it.
      const { version: now } = await rounds.submit(writer.actor, answer, draft, 1)
      const seen = later(sent, chance.whole(1, 6))
      if (told.returned === null) stage.on(seen, '09:00', () => accept(answer, told, now))
      else stage.on(seen, '09:00', () => giveBack(answer, told, now, later(seen, 3)))
    })

    async function accept(which: typeof answer, { accepted }: AnswerLife, version: number): Promise<void> {
      await rounds.accept(coordinator.actor, which, accepted === '' ? null : accepted, version)
    }

    async function giveBack(which: typeof answer, { returned }: AnswerLife, version: number, again: string): Promise<void> {
      const { version: now } = await rounds.return(coordinator.actor, which, returned!, version)
      stage.on(again, '13:00', async () => {
        const sentAgain = await rounds.submit(writer.actor, which, { ...draft, words: `${draft.words} ${life.added[writer.language]}` }, now)
        stage.on(later(again, 2), '09:00', () => accept(which, told, sentAgain.version))
      })
    }
  }

  for (const round of life.rounds) {
    stage.on(round.opened, '09:00', async () => {
      const number = await rounds.open(coordinator.actor, document.id, {
        title: { fi: `Vuosi ${round.year}`, sv: `År ${round.year}`, en: `Year ${round.year}` },
        starts: `${round.year}-01-01`, ends: `${round.year}-12-31`, deadline: round.deadline, ask: 'all',
      })
      for (const answer of (await rounds.round(coordinator.actor, document.id, number)).answers) answers(answer, round, number)
      stage.on(round.closed, '15:00', () => rounds.close(coordinator.actor, document.id, number))
    })
  }
}
