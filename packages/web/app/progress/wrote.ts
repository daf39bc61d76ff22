import type { Said } from '../languages/in-language.ts'

/** What somebody wrote in one language, as the page says it: marked when it is not the page's language. */
export function wrote({ text, language }: { text: string; language: string }, page: string): Said {
  return language === page ? { text } : { text, lang: language }
}
