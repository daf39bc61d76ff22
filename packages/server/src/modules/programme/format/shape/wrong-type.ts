import { oneOf } from '../../../indicators/index.ts'
import type { FormatProblem } from '../problem.ts'
import { writtenAt, type Path } from '../source.ts'
import { nameOf, one, valueAt, type IssueContext } from './context.ts'
import { isLocalizedText, kindsOf, schemasAt, shapesOf } from './schema-at.ts'

/** A value of the wrong type: most often a number without quotes, or one text where three languages belong. */
export function wrongType(path: Path, context: IssueContext): FormatProblem[] {
  const schemas = schemasAt(context.schema, path)
  const value = valueAt(context.source.value, path)
  const wanted = kindsOf(schemas)
  const written = writtenAt(context.source, path)
  const scalar = typeof value === 'number' || typeof value === 'boolean'
  const forms = shapesOf(schemas).map((keys) => `${keys[0]}:`)
  const hint = isLocalizedText(schemas)
    ? 'Write it in three languages, each on its own line: fi:, sv: and en:.'
    : scalar && wanted.includes('a text')
      ? `Put it in quotes: "${written ?? String(value)}".`
      : wanted.join() === 'keys and values' && forms.length > 0
        ? `Write it as keys and values, beginning with ${oneOf(forms)}.`
        : `Write ${oneOf(wanted)} here.`
  return one(context, path, 'value', {
    code: 'wrong-type', message: `${nameOf(path)} is ${described(value)}, and that does not fit here.`, hint,
  })
}

function described(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a set of keys'
  return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : 'true or false'
}
