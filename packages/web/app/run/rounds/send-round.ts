import { data } from 'react-router'
import type { z } from 'zod'
import { readForm } from '../../design/form.tsx'
import type { Words } from '../../languages/words.ts'
import { isProblem } from '../../loading/load.ts'
import type { Returned } from '../../staff/send.ts'

type Shape = z.ZodType<Record<string, unknown>, Record<string, unknown>>

const known = new Set([
  'required', 'does-not-fit', 'too-long', 'ends-before-start', 'deadline-passed', 'nobody-to-ask', 'round-closed', 'wrong-state', 'changed-meanwhile',
])

/** What a service refused, in the words of rounds. */
export function refusedWords(code: string, t: Words): string {
  return t(`rounds:wrong.${known.has(code) ? code : 'other'}`)
}

/** Reads a sent form and does what it asks; what does not fit comes back at its field, with what was typed. */
export async function sendRound<Schema extends Shape>(request: Request, schema: Schema, t: Words, work: (value: z.output<Schema>) => Promise<Response>) {
  const form = await readForm(request, schema)
  const inWords = (codes: string[] | null) => codes?.map((code) => refusedWords(code, t)) ?? null
  if (form.value === undefined) {
    const reply = form.submission.reply()
    return data({ ...reply, error: Object.fromEntries(Object.entries(reply.error ?? {}).map(([field, codes]) => [field, inWords(codes)])) } as Returned, 422)
  }
  try {
    return await work(form.value)
  } catch (error) {
    if (!isProblem(error) || error.code === 'not-found' || error.code === 'sign-in-first') throw error
    const told = 'fields' in error ? (error.fields as { field: string; code: string }[]) : []
    const at = Object.groupBy(told.length > 0 ? told : [{ field: '', code: error.code }], ({ field }) => field)
    const words = (field: string) => (at[field] ?? []).map(({ code }) => refusedWords(code, t))
    const fieldErrors = Object.fromEntries(Object.keys(at).filter((field) => field !== '').map((field) => [field, words(field)]))
    return data(form.submission.reply({ formErrors: words(''), fieldErrors }) as Returned, error.status)
  }
}
