import { z } from 'zod'
import { checkIndicator, Expression, Target, units, type IndicatorParts } from '../../../indicators/index.ts'
import type { Outline, Target as Referred } from '../outline/outline.ts'
import { under, type Place } from '../outline/read.ts'
import type { FormatProblem } from '../problem.ts'
import { problemAt } from '../source.ts'

const parts = { definition: Expression, unit: z.enum(units), breakdowns: z.array(z.string()), target: Target }

/** Every definition is checked against the catalogue, so far as its own shape is right. */
export function checkIndicators(outline: Outline, incomplete: ReadonlySet<Referred>): FormatProblem[] {
  const texts = (of: 'body' | 'measure') =>
    (incomplete.has(of) ? undefined : new Set(outline.defined[of].map((each) => each.text)))
  const known = { bodies: texts('body'), measures: texts('measure') }
  return outline.indicators.flatMap((indicator) => checkIndicator(partsOf(indicator), known)
    .map(({ path, at, code, message, hint }) =>
      problemAt(indicator.source, [...indicator.path, ...path], at, { code, message, hint })))
}

/** The parts whose shape is right; what is wrong with the shape of the others has been told already. */
function partsOf(indicator: Place): IndicatorParts {
  const found: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(parts)) {
    const place = under(indicator, key)
    const parsed = place && schema.safeParse(place.value)
    if (parsed?.success) found[key] = parsed.data
  }
  return found
}
