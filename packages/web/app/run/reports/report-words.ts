import type { PageLanguage, ReportWords } from '@koto/server/types'
import { hasWords, wordsOf } from '../../languages/words.ts'
import { staffLanguage } from '../../staff/staff-language.ts'

/** The words of a report’s files in the reader’s language. */
export function reportWords(page: PageLanguage): ReportWords {
  const language = staffLanguage(page)
  const t = wordsOf(language)
  const inside: Record<string, (key: string) => string> = {
    answer: (key) => t(`reports:answer.${key}`), milestone: (key) => t(`reports:milestone.${key}`),
    decision: (key) => t(`reports:decisions.${key}`), value: (key) => t(`reports:kind.${key}`),
  }
  return {
    language,
    column: (key) => t(`reports:file.${key}`),
    state: (key) => {
      const [kind = '', rest] = key.split('.')
      return rest === undefined ? t(`shell:state.${kind}`) : inside[kind]!(rest)
    },
    unit: (unit) => (unit === 'percent' ? '%' : hasWords(language, `public:unit.${unit}_other`) ? t(`public:unit.${unit}`, { count: 2 }) : unit),
  }
}
