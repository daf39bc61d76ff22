import { z } from 'zod'
import { catalogueInSchema } from '../../indicators/index.ts'
import { files } from './document.ts'

/** The name of each file’s schema: theme.schema.json for themes/*.yaml. */
function nameOf(file: string): string {
  const [first = file] = file.split('/')
  const one = file.includes('/') ? first.replace(/s$/, '') : first.replace(/\.yaml$/, '')
  return `${one}.schema.json`
}

/**
 * The JSON Schema (draft 2020-12) of every file of the format, for editors.
 *
 * @returns the text of each schema by the name of its file in programmes/schema.
 */
export function programmeSchemas(): Map<string, string> {
  return new Map(Object.entries(files).map(([file, schema]) => {
    const made = z.toJSONSchema(schema as z.ZodType, { target: 'draft-2020-12', io: 'input', override: catalogueInSchema })
    const { $schema, ...rest } = made
    return [nameOf(file), `${JSON.stringify({ $schema, title: `Koto: ${file}`, ...rest }, null, 2)}\n`]
  }))
}
