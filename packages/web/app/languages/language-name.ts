const makers = new Map<string, Intl.DisplayNames>()

/** A language's name in another: `languageName('so', 'sv')` → `somaliska`. A tag that has no name is given as it is. */
export function languageName(tag: string, language: string): string {
  const maker = makers.get(language) ?? new Intl.DisplayNames([language], { type: 'language' })
  makers.set(language, maker)
  try {
    return maker.of(tag) ?? tag
  } catch {
    return tag
  }
}
