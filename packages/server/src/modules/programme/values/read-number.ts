const answers: Record<string, number> = {
  kyllä: 1, ja: 1, yes: 1, osittain: 0.5, delvis: 0.5, partially: 0.5, ei: 0, nej: 0, no: 0,
}

/**
 * A number as people in Finland write it, or as a program does: `1 234,5`, `1234.5`, `−3`, `50 %`. Spaces may stand between
 * thousands only. Null when it is not one: `1.234,5` is refused, since nobody can tell what was meant.
 *
 * @example readNumber('1 234,5') // 1234.5
 */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(/[\s\u00A0\u202F\u2009]+/g, ' ').replace(/^[−–]/, '-').replace(/ ?%$/, '')
  if (!/^[+-]?(\d+|\d{1,3}( \d{3})+)([.,]\d+)?$/.test(plain)) return null
  const number = Number(plain.replaceAll(' ', '').replace(',', '.'))
  return Number.isFinite(number) ? number : null
}

/** Yes, partially or no in Finnish, Swedish or English as 1, 0.5 or 0; or the number itself. */
export function readAnswer(text: string): number | null {
  const word = text.trim().toLowerCase()
  if (Object.hasOwn(answers, word)) return answers[word]!
  const number = readNumber(text)
  return number === 0 || number === 0.5 || number === 1 ? number : null
}
