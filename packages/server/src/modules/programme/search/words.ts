/** No word of a text is longer; what is longer is not a word. */
const longest = 60

/**
 * The words of a text as they are looked for: small letters, composed accents, a number with its
 * points as one word (4.12). The database gets only these, so its own rules of parsing never differ from ours.
 */
export function wordsOf(text: string): string[] {
  return runsOf(text)
    .filter((run) => run.word !== null && run.word.length <= longest)
    .map((run) => run.word!)
}

/** The text in runs, words and what stands between them; put together again they are the text. */
export function runsOf(text: string): { text: string; word: string | null }[] {
  const runs: { text: string; word: string | null }[] = []
  let end = 0
  for (const match of text.matchAll(/\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), word: null })
    runs.push({ text: match[0], word: normalised(match[0]) })
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push({ text: text.slice(end), word: null })
  return runs
}

/** Without accents, for those who type without them: työ → tyo. */
export function plainOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

function normalised(word: string): string {
  return word.normalize('NFC').toLowerCase().normalize('NFC').replace(/,/g, '.')
}
