import type { ChangeTold, PageLanguage } from '@koto/server/types'
import { isAnswer, longValue, periodWords, shortValue } from '../charts/value-words.ts'
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
    case 'value': return words(figureIn(told, t, language) ?? t('progress:change.value'))
    case 'target': return words(figureIn(told, t, language) ?? t('progress:change.target'))
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

/** The figure with its period and unit, and what it was before; undefined when it is not told, as of small parts. */
function figureIn(told: ChangeTold['told'], t: Words, language: PageLanguage): string | undefined {
  const [value, unit, period] = [numberOf(told, 'value'), textOf(told, 'unit'), textOf(told, 'period')]
  if (value === undefined || unit === undefined || period === undefined || !(isAnswer(unit) || hasUnit(language, unit))) return undefined
  const [before, now] = [numberOf(told, 'before'), { period: periodWords(t, period), value: longValue(t, unit, { value }) }]
  if (textOf(told, 'kind') === 'target') return t('progress:change.target-is', now)
  return before === undefined ? t('progress:change.value-is', now) : t('progress:change.value-corrected', { ...now, before: shortValue(t, unit, { value: before }) })
}

/** Units without a word of their own (percent) are part of the figure. */
function hasUnit(language: PageLanguage, unit: string): boolean {
  return unit === 'percent' || unit === 'index-0-1' || ['', '_one', '_other'].some((form) => hasWords(language, `public:unit.${unit}${form}`))
}

/** A calendar day as it is; a moment as the day that it is in Finland. */
function dateOf(text: string): string {
  return text.length === 10 ? formatDate(text) : formatDate(new Date(text))
}
