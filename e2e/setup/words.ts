import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../packages/web/app/languages')

/** The words of the language files: `words('fi')['public:measure.who']`. Journeys find things by them as a reader does. */
export function words(language: string): Record<string, string> {
  const files = readdirSync(join(folder, language)).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(files.flatMap((name) => flat(`${name.slice(0, -5)}:`, JSON.parse(readFileSync(join(folder, language, name), 'utf8')))))
}

function flat(before: string, value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[before, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => flat(before.endsWith(':') ? before + key : `${before}.${key}`, inner))
}
