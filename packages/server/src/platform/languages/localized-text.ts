import { z } from 'zod'

/**
 * A text that staff publish, in every language that has it. Finnish, Swedish and English are
 * required; others (ar, so, …) are BCP 47 tags beside them.
 */
export const LocalizedText = z
  .object({
    fi: z.string().min(1).describe('Finnish'),
    sv: z.string().min(1).describe('Swedish'),
    en: z.string().min(1).describe('English'),
  })
  .catchall(z.string().min(1))
  .meta({ id: 'LocalizedText', description: 'A text in Finnish, Swedish and English, and in any other language by its BCP 47 tag.' })

export type LocalizedText = z.infer<typeof LocalizedText>

/** The languages of the installation's public pages. Only the first three are required of staff's texts. */
export const pageLanguages = ['fi', 'sv', 'en', 'ar'] as const
export type PageLanguage = (typeof pageLanguages)[number]

export const staffLanguages = ['fi', 'sv', 'en'] as const
export type StaffLanguage = (typeof staffLanguages)[number]

/**
 * The text in the asked language, or the nearest one that exists: asked → English → Finnish.
 * The language it is really in comes with it, so that the page can mark it with `lang`.
 */
export function textIn(text: LocalizedText, language: string): { text: string; language: string } {
  for (const candidate of [language, 'en', 'fi']) {
    const found = text[candidate]
    if (found !== undefined) return { text: found, language: candidate }
  }
  throw new Error('a localized text has no Finnish')
}
