import { diffWordsWithSpace } from 'diff'

/** A run of words that both texts have, or only the one that stands, or only the one that was sent. */
export interface WordRun {
  text: string
  in: 'both' | 'standing' | 'sent'
}

/** What differs between two texts, word by word. */
export function wordDifference(standing: string, sent: string): WordRun[] {
  return diffWordsWithSpace(standing, sent).map(({ value, added, removed }) => ({ text: value, in: added ? 'sent' : removed ? 'standing' : 'both' }))
}

/**
 * Both texts in one, where they differ the standing words first: what one starts from when neither alone will do.
 * A whole paragraph that only one has keeps its own line.
 */
export function joinedText(standing: string, sent: string): string {
  const runs = wordDifference(standing, sent)
  return runs.reduce((joined, { text, in: from }, index) => {
    const follows = from === 'sent' && runs[index - 1]?.in === 'standing' && !/\s$/.test(joined) && !/^\s/.test(text)
    return joined + (follows ? ' ' : '') + text
  }, '')
}
