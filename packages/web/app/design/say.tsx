import { directionOf } from '../languages/languages.ts'
import type { Said } from '../languages/in-language.ts'

/** A text of the programme; marked with its language when it is not the page's. */
export function Say({ of }: { of: Said }) {
  if (of.lang === undefined) return of.text
  return (
    <span lang={of.lang} dir={directionOf(of.lang)}>
      {of.text}
    </span>
  )
}
