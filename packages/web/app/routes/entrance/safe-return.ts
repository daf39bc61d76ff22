/** Where to go after signing in: only an address of this very site, never one that leads elsewhere. */
export function safeReturn(wish: string | null, otherwise: string): string {
  if (wish === null || wish.length > 2000) return otherwise
  if (!/^\/(?![/\\])/.test(wish)) return otherwise
  const here = new URL('http://here.invalid/')
  const there = URL.parse(wish, here)
  return there?.origin === here.origin ? there.pathname + there.search : otherwise
}
