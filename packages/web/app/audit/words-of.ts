import type { StaffLanguage } from '@koto/server/types'
import { formatDate, formatMoment, formatNumber } from '../languages/formats.ts'
import { languageName } from '../languages/language-name.ts'
import { textIn } from '../languages/local-text.ts'
import { hasWords, wordsOf } from '../languages/words.ts'
import type { LocalizedText } from '@koto/server/types'

/** What is told: by the language files, or by its code where they have no words for it yet. */
function orCode(language: StaffLanguage, key: string, code: string): string {
  return hasWords(language, key) ? wordsOf(language)(key) : code
}

/** What was done, as `gave a role`; the code itself for an action without words. */
export function actionWords(action: string, language: StaffLanguage): string {
  return orCode(language, `audit:action.${action}`, action)
}

/** What kind of thing it was done to. */
export function subjectKindWords(kind: string, language: StaffLanguage): string {
  return orCode(language, `audit:subject.${kind}`, kind)
}

/** A person by her name; Koto's own task in words. */
export function actorWords(by: string, language: StaffLanguage): string {
  return by === '' ? wordsOf(language)('audit:nobody') : orCode(language, `audit:task.${by}`, by)
}

/** A field's name: `Name (Finnish)` for `['name', 'fi']`. */
export function fieldWords(path: string[], language: StaffLanguage): string {
  const code = path.join('.')
  const [field = '', inside] = path
  if (path.length === 2 && /^[a-z]{2,3}$/.test(inside!) && hasWords(language, `audit:field.${field}`)) {
    return `${wordsOf(language)(`audit:field.${field}`)} (${languageName(inside!, language)})`
  }
  return orCode(language, `audit:field.${code}`, code)
}

type Names = Record<string, string | LocalizedText>
const day = /^\d{4}-\d{2}-\d{2}$/
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/

/** A value as a reader understands it: names for ids, words for codes, dates the Finnish way. */
export function valueWords(path: string[], value: unknown, names: Names, language: StaffLanguage): string {
  const t = wordsOf(language)
  const field = path[0] ?? ''
  if (value === null || value === undefined) return orCode(language, `audit:none.${field}`, t('audit:none.any'))
  if (typeof value === 'boolean') return t(value ? 'audit:yes' : 'audit:no')
  if (typeof value === 'number') return formatNumber(value)
  if (Array.isArray(value))
    return value.length === 0 ? t('audit:none.any') : value.map((one) => valueWords(path, one, names, language)).join('; ')
  if (typeof value !== 'string') return JSON.stringify(value)
  const name = names[value]
  if (name !== undefined) return typeof name === 'string' ? name : textIn(name, language).text
  if (field === 'role') return orCode(language, `staff:role.${value}`, value)
  if (field === 'kind') return orCode(language, `public:body-kind.${value}`, value)
  if (field === 'state') return orCode(language, `shell:state.${value}`, value)
  if (field === 'language') return languageName(value, language)
  if (day.test(value)) return formatDate(value)
  return moment.test(value) ? formatMoment(new Date(value)) : value
}
