import type { Outline } from '../outline/outline.ts'
import { textUnder } from '../outline/read.ts'
import { quoted, type FormatProblem } from '../problem.ts'
import { problemAt } from '../source.ts'

/** Measure 4.3 belongs in set 4. A set of one measure may give it its own number. */
export function checkMeasureNumbers(outline: Outline): FormatProblem[] {
  return outline.sets.flatMap(({ number, measures }) => {
    const set = number[0]?.text
    if (set === undefined) return []
    return measures.flatMap((measure) => textUnder(measure, 'number')).flatMap((written) => {
      if (written.text.startsWith(`${set}.`) || (written.text === set && measures.length === 1)) return []
      return [problemAt(written.source, written.path, 'value', {
        code: 'measure-outside-set',
        message: `Measure ${quoted(written.text)} stands in set ${quoted(set)}.`,
        hint: written.text === set
          ? `Among several measures, number it "${set}.1" or on.`
          : `Number it "${set}.…", or move it to its set.`,
      })]
    })
  })
}

/** A deliverable is reached through a milestone: one that no indicator names can never be. */
export function checkDeliverables(outline: Outline): FormatProblem[] {
  const pointed = new Set(outline.references.filter(({ to }) => to === 'deliverable').map(({ from }) => from.text))
  const alone = outline.defined.deliverable.filter((each) => !pointed.has(each.text))
  return alone.map((each) => problemAt(each.source, each.path, 'value', {
    code: 'unused-deliverable',
    message: `No indicator points to the deliverable ${quoted(each.text)}.`,
    hint: `Add an indicator with definition: { milestone: ${each.text} }, or take the deliverable away.`,
  }))
}
