import type { Indicator } from '../../indicators/definition/indicator.ts'
import type { ProgrammeDocument } from '../format/document.ts'
import { responsibleFor } from '../model/responsible.ts'
import type { RunningServices } from '../running/services.ts'
import type { Cast, Player } from './cast.ts'
import type { LifeFile } from './life-file.ts'
import { answersOf } from './measure-life.ts'
import { chanceFrom } from './random.ts'
import { later, type Stage } from './stage.ts'
import { valuesOf } from './value-life.ts'

/** Bodies enter the year's figures while a round is open, the coordinator accepts them, and a few are corrected later. */
export function playValues(stage: Stage, { values }: RunningServices, document: ProgrammeDocument, life: LifeFile, cast: Cast): void {
  const { coordinator } = cast

  const enter = async (writer: Player, indicator: Indicator, period: string, value: number | string, why?: string) => {
    const { id, state } = await values.enter(writer.actor, document.id, indicator.id, {
      kind: 'value', period, breakdown: {}, value, source: life.values.source[writer.language], note: '', language: writer.language,
      why, confirmed: true,
    })
    if (state === 'proposed') await values.decide(coordinator.actor, document.id, id, { accept: true, comment: '' })
  }

  const play = (indicator: Indicator, bodies: string[], told: { year: number; value: number | string; wrong: number | null }[]) => {
    const writer = bodies[0] === undefined ? coordinator : cast.reporterOf(bodies[0])
    for (const { year, value, wrong } of told) {
      const round = life.rounds.find((one) => one.year === year)!
      const chance = chanceFrom(life.seed, `entered ${indicator.id} ${year}`)
      const period = indicator.period === 'programme' ? 'programme' : String(year)
      stage.on(later(round.opened, chance.whole(5, 30)), '11:00', () => enter(writer, indicator, period, wrong ?? value))
      if (wrong !== null) stage.on(later(round.closed, 60), '11:00', () => enter(writer, indicator, period, value, life.values.corrected[writer.language]))
    }
  }

  for (const indicator of document.indicators) play(indicator, responsibleFor(indicator, undefined), lastOnly(indicator, valuesOf(indicator, life)))
  for (const theme of document.themes) {
    for (const measure of theme.sets.flatMap((set) => set.measures)) {
      for (const indicator of measure.indicators) {
        const bodies = responsibleFor(indicator, measure)
        const yearly: { year: number; value: number | string; wrong: number | null }[] = indicator.unit === 'yes-partially-no' && bodies[0] !== undefined
          ? answersOf(theme, measure, bodies[0], life, 'fi').map(({ year, achieved }) => ({ year, value: achieved, wrong: null }))
          : valuesOf(indicator, life)
        play(indicator, bodies, lastOnly(indicator, yearly))
      }
    }
  }
}

/** A figure for the whole programme is told once, in the last round. */
function lastOnly<Told>(indicator: Indicator, told: Told[]): Told[] {
  return indicator.period === 'programme' ? told.slice(-1) : told
}
