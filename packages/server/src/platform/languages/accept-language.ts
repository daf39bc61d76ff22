import { qualityList } from '../http/quality-list.ts'

/**
 * The language to answer in, by the Accept-Language header: the gladdest range that one of ours fits,
 * each range cut from its end until one does (sv-FI → sv; RFC 4647, 3.4). `fallback` when none does.
 */
export function languageFrom<Language extends string>(
  header: string | undefined,
  available: readonly Language[],
  fallback: Language,
): Language {
  const ranges = qualityList(header)
  const refused = new Set(ranges.filter(({ quality }) => quality === 0).map(({ value }) => value))
  const acceptable = available.filter((language) => !refused.has(language.toLowerCase()))
  for (const { value, quality } of ranges) {
    if (quality === 0) continue
    if (value === '*') return acceptable.includes(fallback) ? fallback : (acceptable[0] ?? fallback)
    for (let range = value; range !== ''; range = range.slice(0, Math.max(range.lastIndexOf('-'), 0))) {
      const found = acceptable.find((language) => language.toLowerCase() === range)
      if (found !== undefined) return found
    }
  }
  return fallback
}
