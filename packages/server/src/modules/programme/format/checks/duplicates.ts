import type { Outline } from '../outline/outline.ts'
import type { Written } from '../outline/read.ts'
import { quoted, type FormatProblem, type FormatProblemCode } from '../problem.ts'
import { problemAt } from '../source.ts'

/** Every id names one thing, and every number one measure or set. The second of two is the one that is told. */
export function checkDuplicates(outline: Outline): FormatProblem[] {
  const { defined } = outline
  const ids = (Object.keys(defined) as (keyof typeof defined)[]).filter((kind) => kind !== 'measure')
  return [
    ...ids.flatMap((kind) => twice(defined[kind], 'duplicate-id', `${kind.replace('-', ' ')}s`, 'id')),
    ...twice(defined.measure, 'duplicate-measure', 'measures', 'number'),
    ...twice(outline.sets.flatMap((set) => set.number), 'duplicate-set', 'sets of measures', 'number'),
  ]
}

function twice(written: Written[], code: FormatProblemCode, things: string, what: 'id' | 'number'): FormatProblem[] {
  const first = new Map<string, Written>()
  return written.flatMap((each) => {
    const before = first.get(each.text)
    if (before === undefined) {
      first.set(each.text, each)
      return []
    }
    const { file, line } = problemAt(before.source, before.path, 'value', { code, message: '', hint: '' })
    return [problemAt(each.source, each.path, 'value', {
      code,
      message: `Two ${plural(things)} have the ${what} ${quoted(each.text)}.`,
      hint: `The other is in ${file}, line ${line}. Give one of them another ${what}.`,
    })]
  })
}

const plural = (things: string) => things.replace(/ys$/, 'ies')
