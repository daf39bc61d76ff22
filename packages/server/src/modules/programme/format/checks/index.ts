import { outline } from '../outline/outline.ts'
import type { FormatProblem } from '../problem.ts'
import type { Source } from '../source.ts'
import { checkDates } from './dates.ts'
import { checkDuplicates } from './duplicates.ts'
import { incompleteTargets } from './incomplete.ts'
import { checkIndicators } from './indicators.ts'
import { checkDeliverables, checkMeasureNumbers } from './measures.ts'
import { checkPlanThemes, checkReferences } from './references.ts'
import { checkTreeOfBodies } from './tree-of-bodies.ts'

/** Everything that can be wrong between the files of a programme, whatever is wrong inside them. */
export function checkAcrossFiles(sources: Source[], before: FormatProblem[]): FormatProblem[] {
  const gathered = outline(sources)
  const incomplete = incompleteTargets(gathered, sources, before)
  return [
    ...checkDuplicates(gathered),
    ...checkReferences(gathered, incomplete),
    ...checkPlanThemes(gathered, incomplete),
    ...checkTreeOfBodies(gathered),
    ...checkMeasureNumbers(gathered),
    ...(incomplete.has('measure') ? [] : checkDeliverables(gathered)),
    ...checkDates(gathered),
    ...checkIndicators(gathered, incomplete),
  ]
}
