interface Parted {
  breakdown: Record<string, string>
}

/** The part that a figure is of, in the words that the series has for it, else as it is written; null of the whole. */
export function partName({ breakdown }: Parted, breakdowns: { points: { breakdown: Record<string, string>; words: ({ text: string } | null)[] }[]; dimensions: { id: string }[] }[]): string | null {
  const entries = Object.entries(breakdown)
  if (entries.length === 0) return null
  const words = new Map<string, string>()
  for (const { dimensions, points } of breakdowns) {
    for (const point of points) {
      dimensions.forEach(({ id }, index) => {
        const word = point.words[index]?.text
        if (word !== undefined) words.set(`${id}=${point.breakdown[id]}`, word)
      })
    }
  }
  return entries.map(([id, value]) => words.get(`${id}=${value}`) ?? value).join(', ')
}
