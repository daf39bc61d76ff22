import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from 'react-router'
import type { z } from 'zod'
import { wordsOf, type Words } from '../../languages/words.ts'
import { isProblem, type Asked } from '../../loading/load.ts'
import { refused } from './refused.ts'

type Shape = z.ZodObject

/** What the form comes back with: its errors and the texts that were typed. */
export type FormReturned = SubmissionResult<string[]>

/**
 * Does what a form about a milestone asks; when something does not fit, the form comes back with what was typed. Files that were
 * chosen are handed over beside the texts: a browser sends none back to the page, so they must be chosen again.
 */
export async function sendForm<Schema extends Shape>(
  form: FormData, schema: Schema, asked: Asked, work: (value: z.output<Schema>, files: File[]) => Promise<Response>,
) {
  const t = wordsOf(asked.language)
  const files = form.getAll('files').filter((one) => one instanceof File && (one.name !== '' || one.size > 0)) as File[]
  form.delete('files')
  const submission = parseWithZod(form, { schema })
  const rechoose: Record<string, string[]> = files.length > 0 ? { files: [t('milestones:problem.choose-again')] } : {}
  if (submission.status !== 'success') return data(withErrors(inWords(submission.reply(), t), rechoose), 422)
  try {
    return await work(submission.value as z.output<Schema>, files)
  } catch (error) {
    if (!isProblem(error) || error.code === 'not-found' || error.code === 'sign-in-first') throw error
    const told = submission.reply(refused(error, t, [...Object.keys(schema.shape), 'files'])) as FormReturned
    return data(withErrors(told, rechoose), error.status)
  }
}

/** The form's own errors are keys of the language files. */
function inWords(result: FormReturned, t: Words): FormReturned {
  const words = (key: string) => (/^(milestones|staff):/.test(key) ? t(key) : key)
  return { ...result, error: Object.fromEntries(Object.entries(result.error ?? {}).map(([field, keys]) => [field, keys?.map(words) ?? null])) }
}

function withErrors(result: FormReturned, more: Record<string, string[]>): FormReturned {
  const error = { ...result.error }
  for (const [field, words] of Object.entries(more)) error[field] = [...(error[field] ?? []), ...words]
  return { ...result, error }
}

/** A file as the service takes it: what the browser says of its type is left out. */
export async function brought(file: File): Promise<{ name: string; content: Uint8Array }> {
  return { name: file.name, content: new Uint8Array(await file.arrayBuffer()) }
}
