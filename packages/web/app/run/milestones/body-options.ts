import type { Said } from '../../languages/in-language.ts'

/** Bodies as the lines of a choice. */
export function bodyOptions(bodies: { id: string; name: Said }[]): { value: string; label: string; lang?: string | undefined }[] {
  return bodies.map(({ id, name }) => ({ value: id, label: name.text, lang: name.lang }))
}
