import type { SubmissionResult } from '@conform-to/react'
import { data } from 'react-router'
import type { z } from 'zod'
import { readForm } from '../design/form.tsx'
import type { Words } from '../languages/words.ts'
import { isProblem } from '../loading/load.ts'
import { refusal, type OwnWords } from './refusal.ts'

type Shape = z.ZodType<Record<string, unknown>, Record<string, unknown>>

/** What an action answers when the form comes back: its errors and what was typed. */
export type Returned = SubmissionResult<string[]>

/**
 * Reads a sent form and does what it asks. When something in it does not fit, by the form's own rules or
 * by the service's, the form comes back with what was typed, each error in words at its field.
 *
 * @param fieldOf the field where a problem of the service belongs, by the problem's code
 * @param ownWords a page's own words for a code, before those that all staff pages share
 */
export async function send<Schema extends Shape>(
  request: Request,
  schema: Schema,
  t: Words,
  work: (value: z.output<Schema>) => Promise<Response>,
  fieldOf: Record<string, string> = {},
  ownWords: OwnWords = () => undefined,
) {
  const form = await readForm(request, schema)
  if (form.value === undefined) return data(inWords(form.submission.reply(), t), 422)
  try {
    return await work(form.value)
  } catch (error) {
    if (!isProblem(error) || error.code === 'not-found' || error.code === 'sign-in-first') throw error
    return data(form.submission.reply(refusal(error, t, fieldOf, ownWords)) as Returned, error.status)
  }
}

/** The form's own errors are keys of the language files. */
function inWords(result: Returned, t: Words): Returned {
  const error = Object.entries(result.error ?? {}).map(
    ([field, keys]) => [field, keys?.map((key) => (/^(?!errors:)[a-z-]+:[\w.-]+$/.test(key) ? t(key) : key)) ?? null] as const,
  )
  return { ...result, error: Object.fromEntries(error) }
}
