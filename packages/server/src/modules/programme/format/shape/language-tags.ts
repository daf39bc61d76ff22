import { isLanguage } from '../../../indicators/index.ts'
import { quoted, type FormatProblem } from '../problem.ts'
import { problemAt, type Path, type Source } from '../source.ts'

/** In every text of several languages, each key must be a language. */
export function checkLanguageTags(source: Source): FormatProblem[] {
  const problems: FormatProblem[] = []
  look(source.value, [])
  return problems

  function look(value: unknown, path: Path) {
    if (typeof value !== 'object' || value === null) return
    const keys = Object.keys(value)
    if (!Array.isArray(value) && ['fi', 'sv', 'en'].filter((language) => keys.includes(language)).length >= 2) {
      for (const key of keys.filter((each) => !isLanguage(each))) {
        problems.push(problemAt(source, [...path, key], 'key', {
          code: 'unknown-language',
          message: `${quoted(key)} is not the tag of a language.`,
          hint: 'Write a tag such as fi, sv, en, so, ar or ru.',
        }))
      }
      return
    }
    for (const [key, inner] of Object.entries(value)) look(inner, [...path, Array.isArray(value) ? Number(key) : key])
  }
}
