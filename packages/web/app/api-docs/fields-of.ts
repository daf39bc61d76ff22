import type { Schema } from './open-api.ts'
import { choicesOf, typeOf, type TypePart } from './type-of.ts'

/** One field of an answer, with the fields inside it. Named schemas are told apart; here they are only named. */
export interface FieldShown {
  /** Empty for one alternative among several. */
  name: string
  /** Any name: the schema says only what stands behind it. */
  any: boolean
  required: boolean
  type: TypePart[]
  description: string | null
  inside: FieldShown[]
}

/** The fields of a schema as a tree: those of an object, of what a list holds, or of each alternative. */
export function fieldsOf(schema: Schema): FieldShown[] {
  if (schema.$ref !== undefined) return []
  if (schema.type === 'array') return fieldsOf(schema.items ?? {})
  const choices = choicesOf(schema)
  // An alternative without fields of its own is told by the type already.
  if (choices !== undefined) return choices.flatMap((choice) => (fieldsOf(choice).length === 0 ? [] : [shown('', choice, true)]))
  const all = (schema.allOf ?? []).flatMap(fieldsOf)
  const own = Object.entries(schema.properties ?? {}).map(([name, field]) =>
    shown(name, field, schema.required?.includes(name) ?? false),
  )
  const others =
    typeof schema.additionalProperties === 'object' ? [{ ...shown('', schema.additionalProperties, false), any: true }] : []
  return [...all, ...own, ...others]
}

function shown(name: string, schema: Schema, required: boolean): FieldShown {
  return { name, any: false, required, type: typeOf(schema), description: schema.description ?? null, inside: fieldsOf(schema) }
}

/** How many fields a tree has, with those inside others. */
export function countFields(fields: FieldShown[]): number {
  return fields.reduce((count, { inside }) => count + 1 + countFields(inside), 0)
}
