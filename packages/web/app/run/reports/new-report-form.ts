import { z } from 'zod'
import type { Words } from '../../languages/words.ts'

/** What the form for a new report asks, with the words for what does not fit. */
export function newReportForm(t: Words) {
  const wrong = { title: t('reports:wrong.title'), day: t('reports:wrong.day'), ends: t('reports:wrong.ends') }
  const name = z.string({ error: wrong.title }).trim().min(1, wrong.title).max(200, wrong.title)
  const day = z.iso.date({ error: wrong.day })
  return z.object({ title: z.object({ fi: name, sv: name, en: name }), starts: day, ends: day })
    .refine(({ starts, ends }) => starts <= ends, { path: ['ends'], message: wrong.ends })
}
