import type { PageLanguage, StaffLanguage } from '@koto/server/types'

/** Staff's pages are in Finnish, Swedish and English; readers of other languages get English. */
export function staffLanguage(language: PageLanguage): StaffLanguage {
  return language === 'ar' ? 'en' : language
}
