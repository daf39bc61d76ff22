import type { Indicator } from '../../indicators/definition/indicator.ts'
import type { LifeFile } from './life-file.ts'
import { chanceFrom } from './random.ts'

/** A figure of one year, and what it was first reported as when it was corrected later. */
export interface ValueLife {
  year: number
  value: number
  /** What stood there before it was corrected; null when it never was. */
  wrong: number | null
}

/** Units in which a value is a share and cannot leave its range: [lowest, highest, where it usually begins]. */
const ranges: Record<string, [number, number, number]> = {
  percent: [2, 96, 30], 'percentage-points': [-20, 20, 1], 'index-0-1': [0.1, 0.6, 0.3], score: [1, 5, 3.4],
}
/** How large a yearly figure usually is, where a count has no target. */
const sizes: Record<string, number> = {
  persons: 420, events: 36, groups: 18, assessments: 300, evaluations: 60, placements: 90, hours: 2400, services: 12, places: 30,
  languages: 7, trainings: 14, materials: 25, reports: 20, households: 200, dwellings: 600, referrals: 160, contacts: 900,
  sessions: 110, recognitions: 80, paths: 120, schools: 40, pairs: 60, minutes: 30, days: 60, euros: 50_000, measures: 20, words: 900,
}

/** The figures of an indicator, year by year; none for milestones and for what is told as yes, partially or no. */
export function valuesOf(indicator: Indicator, life: LifeFile): ValueLife[] {
  if ('milestone' in indicator.definition || indicator.unit === 'yes-no' || indicator.unit === 'yes-partially-no') return []
  const chance = chanceFrom(life.seed, `value ${indicator.id}`)
  const range = ranges[indicator.unit]
  const aim = yearlyAim(indicator, life.rounds.length)
  const whole = range === undefined
  const start = aim === null ? (range?.[2] ?? sizes[indicator.unit] ?? 50) * (0.6 + chance.number() * 0.8) : aim * (0.45 + chance.number() * 0.35)
  const growth = (indicator.direction === 'down' ? -1 : 1) * (0.04 + chance.number() * 0.14)
  return life.rounds.map(({ year }, index) => {
    const dip = year === 2020 && whole ? 0.65 + chance.number() * 0.25 : 1
    const raw = start * (1 + growth * index) * (0.96 + chance.number() * 0.08) * dip
    const value = round(Math.min(Math.max(raw, range?.[0] ?? 0), range?.[1] ?? Infinity), indicator.unit)
    const wrong = chance.happens(0.03) ? round(value * 0.8, indicator.unit) : null
    return { year, value, wrong: wrong === value ? null : wrong }
  })
}

/** The target as a figure for one year; null without a number. */
function yearlyAim({ target, period }: Indicator, years: number): number | null {
  if (typeof target?.value !== 'number') return null
  // A figure for the whole programme is held against the whole target, a yearly one against its share.
  return target.each === 'programme' && period !== 'programme' && target.value > 100 ? target.value / (years + 1) : target.value
}

function round(value: number, unit: string): number {
  if (unit === 'index-0-1') return Math.round(value * 1000) / 1000
  return unit in ranges ? Math.round(value * 10) / 10 : Math.round(value)
}
