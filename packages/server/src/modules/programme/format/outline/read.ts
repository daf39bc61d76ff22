import type { Path, Source } from '../source.ts'

/** A place in a file that may hold anything: the checks across files look at what is there, whatever its shape. */
export interface Place {
  source: Source
  path: Path
  value: unknown
}

/** The place of a file’s whole value. */
export function whole(source: Source): Place {
  return { source, path: [], value: source.value }
}

/** What stands under a key, when the place holds keys and has it. */
export function under(place: Place, key: string): Place | undefined {
  const { value } = place
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key)) return undefined
  return { source: place.source, path: [...place.path, key], value: (value as Record<string, unknown>)[key] }
}

/** The items of the list under a key; none when there is no list. */
export function items(place: Place, key: string): Place[] {
  const list = under(place, key)
  if (list === undefined || !Array.isArray(list.value)) return []
  return list.value.map((value, index) => ({ source: place.source, path: [...list.path, index], value }))
}

/** A text, and where it stands. */
export interface Written {
  source: Source
  path: Path
  text: string
}

/** The place as a text, when it is one. A number counts as the text that it was most likely meant as. */
export function written(place: Place | undefined): Written[] {
  if (place === undefined || (typeof place.value !== 'string' && typeof place.value !== 'number')) return []
  return [{ source: place.source, path: place.path, text: String(place.value) }]
}

/** The text under a key, when there is one. */
export function textUnder(place: Place, key: string): Written[] {
  return written(under(place, key))
}
