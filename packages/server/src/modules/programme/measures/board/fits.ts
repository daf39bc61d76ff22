import type { LocalizedText } from '../../../../platform/languages/localized-text.ts'
import type { MeasureState } from '../states.ts'
import type { BoardFilter } from './contract.ts'

/** What a filter asks of a measure. */
export interface Filtered {
  theme: string
  set: string
  state: MeasureState
  /** Those that take part, and all above them. */
  bodies: ReadonlySet<string>
  late: boolean
  /** All that its words are looked for in. */
  texts: readonly LocalizedText[]
  number: string
}

/** Whether a measure fits every part of the filter that is given. Words are looked for anywhere, in any language; all must be there. */
export function fits(measure: Filtered, filter: BoardFilter): boolean {
  return (
    (filter.theme === undefined || filter.theme === measure.theme) &&
    (filter.set === undefined || filter.set === measure.set) &&
    (filter.state === undefined || filter.state === measure.state) &&
    (filter.body === undefined || measure.bodies.has(filter.body)) &&
    (filter.late !== true || measure.late) &&
    (filter.text === undefined || holdsWords(measure, filter.text))
  )
}

function holdsWords({ number, texts }: Filtered, text: string): boolean {
  const all = plain([number, ...texts.flatMap((text) => Object.values(text))].join(' '))
  return plain(text).split(/\s+/).every((word) => all.includes(word))
}

function plain(text: string): string {
  return text.toLocaleLowerCase('fi').normalize('NFC')
}
