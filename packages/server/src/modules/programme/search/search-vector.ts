import { wordsOf } from './words.ts'

/** PostgreSQL keeps no place beyond this. */
const lastPosition = 16_383

export type Weight = 'A' | 'B' | 'C'

/**
 * A tsvector as text: 'nuor':1A,7B 'työ':2A. The stems are given, so that the index and the table of
 * words can never disagree. Words without a stem take up a place and are not kept.
 */
export function searchVector(parts: [text: string, weight: Weight][], stems: Map<string, string>): string {
  const places = new Map<string, string[]>()
  let position = 0
  for (const [text, weight] of parts) {
    for (const word of wordsOf(text)) {
      position = Math.min(position + 1, lastPosition)
      const stem = stems.get(word)
      if (stem === undefined) continue
      const list = places.get(stem)
      if (list === undefined) places.set(stem, [`${position}${weight}`])
      else if (list.length < 255) list.push(`${position}${weight}`)
    }
  }
  return [...places].map(([stem, list]) => `${quoted(stem)}:${list.join(',')}`).join(' ')
}

/** A lexeme for the text form of a tsvector or tsquery. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll(/['\\]/g, (character) => character + character)}'`
}
