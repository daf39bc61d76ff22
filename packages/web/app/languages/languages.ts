import type { PageLanguage } from '@koto/server/types'

/** The languages of the pages, in the order of the language menu, each by its own name. */
export const languages: { code: PageLanguage; name: string; dir: 'ltr' | 'rtl' }[] = [
  { code: 'fi', name: 'Suomi', dir: 'ltr' },
  { code: 'sv', name: 'Svenska', dir: 'ltr' },
  { code: 'en', name: 'English', dir: 'ltr' },
  { code: 'ar', name: 'العربية', dir: 'rtl' },
]

const rightToLeft = new Set(['ar', 'fa', 'prs', 'ckb', 'ur', 'he', 'ps'])

export function isPageLanguage(text: string | undefined): text is PageLanguage {
  return languages.some(({ code }) => code === text)
}

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}
