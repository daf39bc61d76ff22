import type { Achieved, AnswerDraft, StaffLanguage } from '@koto/server/types'

/** What was sent from the form of an answer: what to do, what was written, and the version that the writer saw. */
export interface SentAnswer {
  intent: string
  version: number
  draft: AnswerDraft
  comment: string
}

/**
 * Reads the form of an answer, also the one that shows two texts beside each other: there each field comes as
 * `words.mine`, `words.theirs` and `words.joined` with `words.choice`, and the chosen one counts.
 */
export function readAnswerForm(form: FormData): SentAnswer {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
  }
  const field = (name: string) => {
    const choice = text(`${name}.choice`)
    return choice === 'mine' || choice === 'theirs' || choice === 'joined' ? text(`${name}.${choice}`) : text(name)
  }
  return {
    intent: text('intent'),
    version: /^\d{1,9}$/.test(text('version')) ? Number(text('version')) : 0,
    draft: { achieved: achievedOf(field('achieved')), words: field('words'), risks: field('risks'), language: languageOf(field('language')) },
    comment: text('comment'),
  }
}

function achievedOf(text: string): Achieved | null {
  return text === 'yes' || text === 'partially' || text === 'no' ? text : null
}

function languageOf(text: string): StaffLanguage {
  return text === 'sv' || text === 'en' ? text : 'fi'
}
