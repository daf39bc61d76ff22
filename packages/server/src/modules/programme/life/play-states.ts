import type { RunningServices } from '../running/services.ts'
import type { ProgrammeDocument } from '../format/document.ts'
import type { Cast } from './cast.ts'
import type { LifeFile } from './life-file.ts'
import { statesOf } from './measure-life.ts'
import type { Stage } from './stage.ts'

/** Measures begin, are done, wait, stop: each change said by the coordinator on its day. */
export function playStates(stage: Stage, { measures }: RunningServices, document: ProgrammeDocument, life: LifeFile, { coordinator }: Cast): void {
  for (const measure of document.themes.flatMap((theme) => theme.sets.flatMap((set) => set.measures))) {
    for (const { on, state, mergedInto, reason } of statesOf(measure, life, coordinator.language)) {
      stage.on(on, '10:00', () => measures.changeState(coordinator.actor, document.id, measure.number, {
        state, since: on, reason: { text: reason, language: coordinator.language }, mergedInto,
      }))
    }
  }
}
