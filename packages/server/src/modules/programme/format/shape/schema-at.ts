import type { z } from 'zod'

/** What is needed of a zod schema to tell what could stand at a place. */
interface Def {
  type: string
  innerType?: Schema
  element?: Schema
  valueType?: Schema
  options?: Schema[]
  shape?: Record<string, Schema>
}
export type Schema = z.core.$ZodType & { description?: string }

const defOf = (schema: Schema) => (schema as unknown as { def: Def }).def

/** Every schema that may hold at a path: more than one where unions allow several. */
export function schemasAt(schema: Schema, path: readonly PropertyKey[]): Schema[] {
  const [segment, ...rest] = path
  if (segment === undefined) return alternatives(schema)
  return alternatives(schema).flatMap((each) => {
    const def = defOf(each)
    const inner = def.type === 'object' ? def.shape?.[String(segment)]
      : def.type === 'array' ? def.element
      : def.type === 'record' ? def.valueType : undefined
    return inner ? schemasAt(inner, rest) : []
  })
}

/** A schema without its optional and default wrappings, unions taken apart. */
function alternatives(schema: Schema): Schema[] {
  const def = defOf(schema)
  if (def.innerType) return alternatives(def.innerType)
  return def.type === 'union' ? (def.options ?? []).flatMap(alternatives) : [schema]
}

/** The keys of the objects that may stand there, alternative by alternative. */
export function shapesOf(schemas: Schema[]): string[][] {
  return schemas.filter((schema) => defOf(schema).type === 'object').map((schema) => Object.keys(defOf(schema).shape ?? {}))
}

/** Whether what may stand there is a text in several languages. */
export function isLocalizedText(schemas: Schema[]): boolean {
  return shapesOf(schemas).some((keys) => keys.join() === 'fi,sv,en')
}

/** The description of a schema, also when its wrapping carries it. */
export function descriptionAt(schema: Schema, path: readonly PropertyKey[]): string | undefined {
  const key = String(path.at(-1))
  for (const parent of schemasAt(schema, path.slice(0, -1))) {
    const described = defOf(parent).shape?.[key]?.description
    if (described) return described
  }
  return undefined
}

/** What kinds of value may stand there, in words: “a number or a list”. */
export function kindsOf(schemas: Schema[]): string[] {
  const names: Record<string, string> = {
    string: 'a text', number: 'a number', boolean: 'true or false', array: 'a list', object: 'keys and values',
    record: 'keys and values', enum: 'one of the allowed words',
  }
  return [...new Set(schemas.map((schema) => names[defOf(schema).type] ?? 'another value'))]
}
