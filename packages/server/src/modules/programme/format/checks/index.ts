import type { FileKind } from '../folder.ts'
import { outline } from '../outline/outline.ts'
import type { FormatProblem } from '../problem.ts'
import type { Source } from '../source.ts'
import { checkDates } from './dates.ts'
import { checkDuplicates } from './duplicates.ts'
import { incompleteKinds } from './incomplete.ts'
import { checkIndicators } from './indicators.ts'
import { checkDeliverables, checkMeasureNumbers } from './measures.ts'
import { checkPlanThemes, checkReferences } from './references.ts'
import { checkTreeOfBodies } from './tree-of-bodies.ts'

/** Everything that can be wrong between the files of a programme, whatever is wrong inside them. */
export function checkAcrossFiles(sources: Source[], kinds: FileKind[], before: FormatProblem[]): FormatProblem[] {
  const gathered = outline(sources)
  const incomplete = incompleteKinds(kinds, sources, before)
  return [
    ...checkDuplicates(gathered),
    ...checkReferences(gathered, incomplete),
    ...checkPlanThemes(gathered, incomplete),
    ...checkTreeOfBodies(gathered),
    ...checkMeasureNumbers(gathered),
    ...(incomplete.has('themes/*.yaml') ? [] : checkDeliverables(gathered)),
    ...checkDates(gathered),
    ...checkIndicators(gathered, incomplete),
  ]
}
