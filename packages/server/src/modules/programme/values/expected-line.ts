import type { Target } from '../../indicators/definition/indicator.ts'

interface Stop { day: string; value: number }

/** Whether a value is what the target asks for. Rounding in the last place is forgiven. */
export function meets(comparator: Target['comparator'], value: number, aim: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(aim))
  if (comparator === 'at-most') return value <= aim + slack
  if (comparator === 'exactly') return Math.abs(value - aim) <= slack
  return value >= aim - slack
}

const dayNumber = (day: string) => Date.parse(day) / 86_400_000

/** What an even line from the start through the targets gives for a day. */
export function expectedOn(day: string, start: Stop, stops: Stop[]): number {
  let from = start
  for (const to of stops) {
    if (day <= to.day) {
      const length = dayNumber(to.day) - dayNumber(from.day)
      const share = length <= 0 ? 1 : Math.min(Math.max((dayNumber(day) - dayNumber(from.day)) / length, 0), 1)
      return from.value + (to.value - from.value) * share
    }
    from = to
  }
  return from.value
}

/** How far a value is along the line; the target itself has not been met. */
export function onTheLine(value: number, day: string, start: Stop, stops: Stop[]): { state: 'on-the-way' | 'at-risk' | 'off'; expected: number } {
  const expected = expectedOn(day, start, stops)
  const aim = stops.at(-1)!.value
  const whole = aim - start.value
  // The start was there already, and it has got worse since.
  if (whole === 0) return { state: 'at-risk', expected }
  const way = Math.sign(whole)
  const [covered, asked, all] = [(value - start.value) * way, (expected - start.value) * way, Math.abs(whole)]
  const past = (value - aim) * way > 0
  // “Exactly” can be gone past: the nearer, the better.
  if (past) return { state: 'at-risk', expected }
  const state = covered >= asked - all / 10 ? 'on-the-way' : covered >= asked / 2 ? 'at-risk' : 'off'
  return { state, expected }
}
