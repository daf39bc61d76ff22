/** One field that is not what it was; `undefined` where there was none. */
export interface Difference {
  /** Where it stands, from the outside in: `['name', 'fi']`. */
  path: string[]
  from: unknown
  to: unknown
}

/**
 * What differs between two states of a thing, field by field, in the order of the later state. Objects
 * are compared by their fields, however deep; lists as wholes. Nothing before means all is new; fields
 * that are empty (`null`) and were not there before tell nothing and are left out.
 */
export function differences(before: unknown, after: unknown): Difference[] {
  const was = fieldsOf(before)
  const is = fieldsOf(after)
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [from, to] = [was.get(key), is.get(key)]
    const same = JSON.stringify(from?.value ?? null) === JSON.stringify(to?.value ?? null)
    return same ? [] : [{ path: (to ?? from)!.path, from: from?.value, to: to?.value }]
  })
}

/** The fields that stay as they were and are named; they say which thing it was. */
export function unchanged(before: unknown, after: unknown, names: readonly string[]): { path: string[]; value: unknown }[] {
  const was = fieldsOf(before)
  return [...fieldsOf(after)].flatMap(([key, field]) =>
    names.includes(key) && was.has(key) && JSON.stringify(was.get(key)!.value) === JSON.stringify(field.value) ? [field] : [])
}

type Field = { path: string[]; value: unknown }

function fieldsOf(state: unknown, path: string[] = []): Map<string, Field> {
  if (state === undefined || state === null) return new Map(path.length === 0 ? [] : [[path.join('.'), { path, value: null }]])
  if (typeof state !== 'object' || Array.isArray(state)) return new Map([[path.join('.'), { path, value: state }]])
  return new Map(Object.entries(state).flatMap(([key, value]) => [...fieldsOf(value, [...path, key])]))
}
