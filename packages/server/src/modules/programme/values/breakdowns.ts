import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import { factDimension, type Dimension } from '../../facts/index.ts'
import type { Expression } from '../../indicators/definition/expression.ts'
import { cubeOf, statisticsCatalogue } from '../../statistics/index.ts'
import type { Breakdown } from './tables.ts'

const ofCubes = new Map(statisticsCatalogue().cubes.flatMap((cube) => cube.dimensions).map((each) => [each.id, each]))

/** A dimension as the indicator has it: its cube's own, else the facts', else any cube's. */
export function dimensionOf(id: string, definition: Expression): Dimension | undefined {
  const cube = cubeNamed(definition)
  return cube?.dimensions.find((each) => each.id === id) ?? factDimension(id) ?? ofCubes.get(id)
}

function cubeNamed(definition: unknown): ReturnType<typeof cubeOf> {
  if (typeof definition !== 'object' || definition === null) return undefined
  for (const [key, inner] of Object.entries(definition)) {
    const found = (key === 'sum' || key === 'over') && typeof inner === 'string' ? cubeOf(inner.split('.')[0]!) : cubeNamed(inner)
    if (found !== undefined) return found
  }
  return undefined
}

/** The values that the catalogue has words for, codes first; null for a dimension that is open (areas, languages …). */
export function codesOf(dimension: Dimension): { code: string; label: LocalizedText }[] | null {
  return dimension.codes === 'open' ? null : [...dimension.codes, ...(dimension.groups ?? [])].map(({ code, label }) => ({ code, label }))
}

/** The words of one value; null when it has none and stands for itself. */
export function labelOf(dimension: Dimension, value: string): LocalizedText | null {
  const all = [...(dimension.codes === 'open' ? [] : dimension.codes), ...(dimension.known ?? []), ...(dimension.groups ?? [])]
  return all.find(({ code }) => code === value)?.label ?? null
}

/**
 * The value of a dimension that a text names: its code, or its words in any language; of an open dimension the text itself.
 * Null when the dimension has no such value.
 */
export function readDimensionValue(dimension: Dimension, text: string): string | null {
  const wanted = text.trim()
  if (wanted === '' || wanted.length > 100 || /[;=]|\p{Cc}/u.test(wanted)) return null
  const all = [...(codesOf(dimension) ?? []), ...(dimension.known ?? []), ...(dimension.groups ?? [])]
  const same = (word: string | undefined) => word?.toLowerCase() === wanted.toLowerCase()
  const found = all.find(({ code, label }) => same(code) || Object.values(label).some(same))
  return found?.code ?? (dimension.codes === 'open' ? wanted : null)
}

/** The breakdown as one text, dimensions in the indicator's order; empty for the whole. */
export function breakdownKey(breakdown: Breakdown, dimensions: readonly string[]): string {
  return Object.entries(breakdown)
    .sort(([a], [b]) => dimensions.indexOf(a) - dimensions.indexOf(b) || (a < b ? -1 : 1))
    .map(([dimension, value]) => `${dimension}=${value}`).join(';')
}

/** Which dimensions a breakdown is by, as one text: parts of one whole have the same. */
export function dimensionsKey(breakdown: Breakdown): string {
  return Object.keys(breakdown).sort().join(';')
}
