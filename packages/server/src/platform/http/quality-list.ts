/** One thing that a client would take, and how gladly: 0 (not at all) to 1. */
export interface Preference {
  value: string
  quality: number
}

/**
 * A header of preferences, gladdest first; those equally glad stay in their order (RFC 9110, 12.4.2).
 * What cannot be understood is left out. Values are in small letters.
 */
export function qualityList(header: string | undefined): Preference[] {
  return (header ?? '')
    .split(',')
    .flatMap((part): Preference[] => {
      const [value = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
      return value !== '' && /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(quality) ? [{ value, quality: Number(quality) }] : []
    })
    .sort((one, other) => other.quality - one.quality)
}

/** How gladly a client takes a media type: by the most exact range that covers it; 1 when it says nothing. */
export function mediaTypeQuality(accept: string | undefined, type: string): number {
  const ranges = qualityList(accept)
  if (ranges.length === 0) return 1
  for (const range of [type, `${type.split('/')[0]}/*`, '*/*']) {
    const found = ranges.find(({ value }) => value === range)
    if (found !== undefined) return found.quality
  }
  return 0
}
