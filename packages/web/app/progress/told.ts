import type { LocalizedText } from '@koto/server/types'
import { said, type Said } from '../languages/in-language.ts'
import { wrote } from './wrote.ts'

type Told = Record<string, unknown>

/** A text of what was told; undefined when there is none, or it is something else. */
export function textOf(told: Told, field: string): string | undefined {
  const value = told[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A day or a moment: a string that begins with a date. */
export function dayOf(told: Told, field: string): string | undefined {
  const value = textOf(told, field)
  return value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value) ? value : undefined
}

export function numberOf(told: Told, field: string): number | undefined {
  const value = told[field]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** A title in every language, a text with its language, or a bare text in the language that `told` names. */
export function saidOf(told: Told, field: string, page: string): Said | undefined {
  const value = told[field]
  if (typeof value === 'string' && value !== '') return wrote({ text: value, language: textOf(told, 'language') ?? page }, page)
  if (typeof value !== 'object' || value === null) return undefined
  if ('text' in value && 'language' in value && typeof value.text === 'string' && typeof value.language === 'string') {
    return value.text === '' ? undefined : wrote({ text: value.text, language: value.language }, page)
  }
  return 'fi' in value && typeof value.fi === 'string' ? said(value as LocalizedText, page) : undefined
}
