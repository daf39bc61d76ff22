import { z } from 'zod'
import type { ImportedRow } from '@koto/server/types'

const Rows: z.ZodType<ImportedRow[]> = z.array(z.object({
  row: z.int(), measure: z.string(), body: z.string(), version: z.int(), achieved: z.enum(['yes', 'partially', 'no']).nullable(),
  words: z.string(), risks: z.string(), language: z.enum(['fi', 'sv', 'en']),
}))

/** The workbook that was sent, or undefined when none was chosen. */
export async function readWorkbook(form: FormData): Promise<Uint8Array | undefined> {
  const file = form.get('file')
  return file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined
}

/** The rows that were shown and are now confirmed. The service looks them through once more. */
export function readRows(form: FormData): ImportedRow[] | undefined {
  const text = form.get('rows')
  if (typeof text !== 'string') return undefined
  try {
    return Rows.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
