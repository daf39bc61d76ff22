/** The addresses of a programme's pages in one language: `addresses('fi', 'helsinki').measure('1.1')`. */
export function addresses(language: string, programme: string) {
  const base = `/${language}/programmes/${programme}`
  const one = (kind: string) => (key: string) => `${base}/${kind}/${encodeURIComponent(key)}`
  return {
    programme: () => base,
    theme: one('themes'),
    set: one('sets'),
    measure: one('measures'),
    indicator: one('indicators'),
    plan: one('plans'),
    body: one('bodies'),
    indicators: () => `${base}/indicators`,
    bodies: () => `${base}/bodies`,
    concepts: () => `${base}/concepts`,
    concept: (id: string) => `${base}/concepts#${id}`,
    practices: () => `${base}/practices`,
    practice: (id: string) => `${base}/practices#${id}`,
    about: () => `${base}/about`,
    /** What has changed: in the newest quarter, or in the one that is named (`2020-2`). */
    changes: (quarter?: string) => (quarter === undefined ? `${base}/changes` : `${base}/changes?quarter=${quarter}`),
    feed: () => `${base}/changes.atom`,
    feedback: (measure: string) => `${base}/measures/${encodeURIComponent(measure)}/feedback`,
    ownFeedback: (key: string) => `${base}/feedback/${encodeURIComponent(key)}`,
    inState: (state: string) => `${base}?state=${state}`,
    reports: () => `${base}/reports`,
    suggest: () => `${base}/suggest`,
    search: (query?: string) => (query === undefined ? `${base}/search` : `${base}/search?q=${encodeURIComponent(query)}`),
  }
}

export type Addresses = ReturnType<typeof addresses>
