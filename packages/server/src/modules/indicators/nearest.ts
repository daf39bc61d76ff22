import { distance } from 'fastest-levenshtein'

/**
 * The candidate that someone who wrote `written` most likely meant, or undefined when none is near. Near means
 * few letters apart for its length, or that one is a part of the other (assessment → assessment-made).
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase().slice(0, 80)
  let best: { candidate: string; apart: number } | undefined
  let part: string | undefined
  for (const candidate of candidates) {
    const apart = distance(wanted, candidate.toLowerCase())
    if (best === undefined || apart < best.apart) best = { candidate, apart }
    if (part === undefined && wanted.length >= 3 && isPart(wanted, candidate.toLowerCase())) part = candidate
  }
  if (best !== undefined && best.apart <= Math.ceil(wanted.length / 3)) return best.candidate
  return part
}

const isPart = (a: string, b: string) => b.startsWith(a) || b.endsWith(a) || a.startsWith(`${b}-`) || a.endsWith(`-${b}`)
