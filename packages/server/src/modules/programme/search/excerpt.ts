import { runsOf } from './words.ts'

export interface ExcerptRun {
  text: string
  hit: boolean
}

const before = 60
const longest = 240

/**
 * The passage of a text around the first word that was looked for, in runs of plain text, cut
 * between words with an ellipsis. Without any such word, the text's beginning.
 */
export function excerptOf(text: string, isHit: (word: string) => boolean): ExcerptRun[] {
  const runs = runsOf(text).map((run) => ({ text: run.text, hit: run.word !== null && isHit(run.word) }))
  const first = runs.findIndex((run) => run.hit)
  let start = Math.max(first, 0)
  for (let room = before; start > 0 && room >= runs[start - 1]!.text.length; start--) room -= runs[start - 1]!.text.length
  let end = start
  for (let room = longest; end < runs.length && (room >= runs[end]!.text.length || end === start); end++)
    room -= runs[end]!.text.length
  const shown = runs.slice(start, end).map((run) => ({ hit: run.hit, text: [...run.text].slice(0, longest).join('') }))
  if (start > 0) shown.unshift({ text: '… ', hit: false })
  if (end < runs.length) shown.push({ text: ' …', hit: false })
  return joined(shown)
}

function joined(runs: ExcerptRun[]): ExcerptRun[] {
  const result: ExcerptRun[] = []
  for (const run of runs) {
    const previous = result.at(-1)
    if (previous !== undefined && previous.hit === run.hit) previous.text += run.text
    else result.push({ ...run })
  }
  return result
}
