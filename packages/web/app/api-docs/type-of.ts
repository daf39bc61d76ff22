import type { Schema } from './open-api.ts'

/** A part of a type in words: a key of the language files, a schema's name, or a value as it is written. */
export type TypePart = { word: string } | { schema: string } | { value: string }

const formats: Record<string, string> = { 'date': 'date', 'date-time': 'moment' }
const types: Record<string, string> = {
  string: 'text',
  integer: 'whole-number',
  number: 'number',
  boolean: 'yes-no',
  null: 'nothing',
  object: 'object',
}

/** What a value of the schema is, read from the outside in: `list of`, `MeasureListed`. */
export function typeOf(schema: Schema): TypePart[] {
  if (schema.$ref !== undefined) return [{ schema: nameOf(schema.$ref) }]
  if (schema.const !== undefined) return [{ value: String(schema.const) }]
  if (schema.enum !== undefined) return joined(schema.enum.map((value) => [{ value: String(value) }]))
  const choices = choicesOf(schema)
  if (choices !== undefined) return joined(distinct(choices.map(typeOf)))
  if (Array.isArray(schema.type)) return joined(schema.type.map((type) => typeOf({ ...schema, type })))
  if (schema.type === 'array') return [{ word: 'list-of' }, ...typeOf(schema.items ?? {})]
  if (schema.type === 'string' && schema.format !== undefined && formats[schema.format])
    return [{ word: formats[schema.format]! }]
  return [{ word: types[schema.type ?? ''] ?? (schema.properties ? 'object' : 'anything') }]
}

export function nameOf(reference: string): string {
  return decodeURIComponent(reference.split('/').at(-1) ?? '')
}

/** The alternatives of a schema, when it has any. */
export function choicesOf(schema: Schema): Schema[] | undefined {
  return schema.anyOf ?? schema.oneOf
}

function joined(parts: TypePart[][]): TypePart[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [{ word: 'or' }, ...part]))
}

function distinct(parts: TypePart[][]): TypePart[][] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()]
}
