import type { LocalizedText } from '@koto/server/types'

/**
 * The text in the asked language, or the nearest one that exists: asked → English → Finnish. The
 * language it is really in comes with it, so that the page can mark it.
 */
export function textIn(text: LocalizedText, language: string): { text: string; language: string } {
  for (const candidate of [language, 'en', 'fi']) {
    const found = text[candidate]
    if (found !== undefined) return { text: found, language: candidate }
  }
  throw new Error('a localized text has no Finnish')
}
