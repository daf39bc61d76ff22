import type { PageLanguage } from '@koto/server/types'
import { isPageLanguage } from './languages.ts'

/** The language that an address is in: `/sv/…` → `sv`; undefined when it is not one of ours. */
export function languageOfPath(pathname: string): PageLanguage | undefined {
  const first = pathname.split('/')[1]
  return isPageLanguage(first) ? first : undefined
}

/** The same page in another language. */
export function pathIn(language: PageLanguage, pathname: string): string {
  const [, , ...rest] = pathname.split('/')
  return ['', language, ...rest].join('/')
}

/** The reader's language by the browser's `Accept-Language`: the best liked of ours; Finnish when none fits. */
export function chooseLanguage(acceptLanguage: string | null): PageLanguage {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find((text) => text !== undefined)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of wishes) if (isPageLanguage(language)) return language
  return 'fi'
}
