import type { ChangeTold, PageLanguage } from '@koto/server/types'
import { formatDate, formatNumber } from '../languages/formats.ts'
import type { Said } from '../languages/in-language.ts'
import { hasWords, type Words } from '../languages/words.ts'
import { dayOf, numberOf, saidOf, textOf } from './told.ts'

export interface ChangeInWords {
  /** One sentence in the page's language. */
  sentence: string
  /** What somebody wrote about it, in the language of the writer. */
  note: Said | null
  /** Which body it was, where a room tells it. */
  who: Said | null
}

/** Tells one public change in plain words. Rooms tell what they have; what is missing is left out. */
export function changeInWords({ kind, told }: Pick<ChangeTold, 'kind' | 'told'>, t: Words, language: PageLanguage): ChangeInWords {
  const words = (sentence: string, note?: Said, who?: Said): ChangeInWords => ({ sentence, note: note ?? null, who: who ?? null })
  const body = saidOf(told, 'name', language)
  const day = (field: string) => { const found = dayOf(told, field); return found === undefined ? undefined : formatDate(found.slice(0, 10)) }
  const title = saidOf(told, 'title', language)
  switch (kind) {
    case 'state': {
      const state = textOf(told, 'to') ?? textOf(told, 'state') ?? ''
      if (!hasWords(language, `shell:state.${state}`)) return words(t('progress:change.state-other'))
      const [since, word] = [day('since'), t(`shell:state.${state}`)]
      const sentence = since === undefined ? t('progress:change.state', { state: word }) : t('progress:change.state-since', { state: word, since })
      return words(sentence, saidOf(told, 'reason', language))
    }
    case 'schedule': return words(t('progress:change.schedule'), saidOf(told, 'reason', language))
    case 'milestone': {
      const [what, done] = [textOf(told, 'what'), day('doneOn') ?? day('done_on')]
      if (what === 'added') return words(t('progress:change.milestone-added'), title)
      if (what === 'dropped') return words(t('progress:change.milestone-dropped'), title)
      return words(done === undefined ? t('progress:change.milestone') : t('progress:change.milestone-done', { date: done }), title)
    }
    case 'value': return words(t('progress:change.value'))
    case 'target': return words(t('progress:change.target'))
    case 'answer': {
      const achieved = textOf(told, 'achieved') ?? ''
      return words(['yes', 'partially', 'no'].includes(achieved) ? t(`progress:change.answer.${achieved}`) : t('progress:change.answer.other'), undefined, body)
    }
    case 'decision': {
      const closed = textOf(told, 'what') === 'closed'
      return words(closed ? t('progress:change.decision-closed') : t('progress:change.decision'), saidOf(told, 'text', language))
    }
    case 'meeting': {
      const starts = dayOf(told, 'startsAt') ?? dayOf(told, 'starts_at')
      return words(starts === undefined ? t('progress:change.meeting') : t('progress:change.meeting-on', { date: dateOf(starts) }), undefined, body)
    }
    case 'report': {
      const number = numberOf(told, 'number')
      return words(number === undefined ? t('progress:change.report') : t('progress:change.report-number', { number: formatNumber(number) }), title)
    }
    case 'round': {
      const state = textOf(told, 'state')
      if (state === 'open') return words(t('progress:change.round-open'), title)
      return words(state === 'closed' ? t('progress:change.round-closed') : t('progress:change.round'), title)
    }
    case 'feedback': return words(t('progress:change.feedback'))
  }
}

/** A calendar day as it is; a moment as the day that it is in Finland. */
function dateOf(text: string): string {
  return text.length === 10 ? formatDate(text) : formatDate(new Date(text))
}
