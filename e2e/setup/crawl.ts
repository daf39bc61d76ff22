import { linksOf } from './html.ts'

export interface Crawled {
  /** The address within the site, without its fragment. */
  path: string
  /** The first page that leads there. */
  from: string
  status: number
  type: string
  /** Where it led on to, when it did. */
  to: string | null
  html: string
}

/** Fetches every address that the given ones lead to, a few at a time, and never leaves the site. */
export async function crawl(base: string, starts: string[]): Promise<Map<string, Crawled>> {
  const found = new Map<string, Crawled>()
  const waiting = starts.map((path) => ({ path, from: 'the start' }))
  const seen = new Set(starts)
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const page = await fetchPage(base, next.path, next.from)
      found.set(page.path, page)
      for (const link of [...(page.to === null ? [] : [page.to]), ...linksOf(page.html)]) {
        const path = within(base, page.path, link)
        if (path === null || seen.has(path)) continue
        seen.add(path)
        waiting.push({ path, from: page.path })
      }
    }
  }
  // Workers end when nothing waits; the rounds go on while the last pages brought new ones.
  while (waiting.length > 0) await Promise.all(Array.from({ length: 8 }, worker))
  return found
}

async function fetchPage(base: string, path: string, from: string): Promise<Crawled> {
  const answer = await fetch(base + path, { redirect: 'manual' })
  const type = answer.headers.get('content-type') ?? ''
  const body = await answer.text()
  return { path, from, status: answer.status, type, to: answer.headers.get('location'), html: type.startsWith('text/html') ? body : '' }
}

/** A link’s address within the site; null when it leads out. Signing in comes back to each page: one such link is enough. */
function within(base: string, page: string, link: string): string | null {
  const url = new URL(link, base + page)
  if (url.origin !== base) return null
  url.searchParams.delete('return')
  return url.pathname + url.search
}
