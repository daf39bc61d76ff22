import type { Indicator } from '../../indicators/definition/indicator.ts'
import { dimensionsKey } from './breakdowns.ts'
import type { Figure } from './questions.ts'
import { unitKind } from './unit-kind.ts'

/** The smallest part that a public breakdown shows (decision 9). */
export const smallestPart = 10

/**
 * The parts that everybody may see. A breakdown of a period is shown whole or not at all: only when every part of it, and
 * what is left of the whole beside them, is at least ten. Shares, scores and indices are not shown by breakdown: Koto does
 * not know how many people stand behind each.
 *
 * @returns the figures shown, wholes always among them, and for each breakdown left out its dimensions and period
 */
export function publicFigures<Of extends Figure>(figures: readonly Of[], unit: Indicator['unit']): { shown: Of[]; leftOut: { dimensions: string; starts: string; ends: string }[] } {
  const groups = Map.groupBy(figures, ({ starts, ends, breakdown }) => `${starts} ${ends} ${dimensionsKey(breakdown)}`)
  const shown: Of[] = []
  const leftOut: { dimensions: string; starts: string; ends: string }[] = []
  for (const parts of groups.values()) {
    const { starts, ends, breakdown } = parts[0]!
    const dimensions = dimensionsKey(breakdown)
    const whole = figures.find((each) => each.starts === starts && each.ends === ends && Object.keys(each.breakdown).length === 0)?.value ?? null
    if (dimensions === '' || isLargeEnough(parts, whole, unit)) shown.push(...parts)
    else leftOut.push({ dimensions, starts, ends })
  }
  return { shown: figures.filter((figure) => shown.includes(figure)), leftOut }
}

function isLargeEnough(parts: readonly Figure[], whole: number | null, unit: Indicator['unit']): boolean {
  if (unitKind(unit) !== 'count') return false
  if (parts.some(({ value }) => value === null || value < smallestPart)) return false
  const rest = whole === null ? 0 : whole - parts.reduce((sum, { value }) => sum + value!, 0)
  return rest === 0 || rest >= smallestPart
}
