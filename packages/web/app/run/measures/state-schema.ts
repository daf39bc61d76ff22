import { z } from 'zod'
import { measureStates } from './states.ts'

export const writtenLanguages = ['fi', 'sv', 'en'] as const

const day = z.iso.date({ error: 'staff:wrong.date' })
const reason = z.string().trim().max(4000, 'staff:wrong.long')
const language = z.enum(writtenLanguages, { error: 'staff:wrong.choose' })
/** The version that the form was made from. */
const seen = z.number().int().min(0)

export const StateForm = z.object({
  state: z.enum(measureStates, { error: 'staff:wrong.choose' }),
  since: day,
  mergedInto: z.string().optional(),
  reason: z.string({ error: 'staff:wrong.reason' }).pipe(reason.min(1, 'staff:wrong.reason')),
  language,
  seen,
}).refine(({ state, mergedInto }) => state !== 'merged' || mergedInto !== undefined, { path: ['mergedInto'], error: 'measures:problem.into-which' })

const text = z.string().trim().max(300, 'staff:wrong.long').optional()
const inOrder = ({ starts, ends }: { starts?: string | undefined; ends?: string | undefined }) => starts === undefined || ends === undefined || starts <= ends
const order = { path: ['ends'], error: 'measures:problem.ends-before-it-starts' }

/** A row of the form; one that is left empty says nothing. */
const PhaseRow = z.object({ fi: text, sv: text, en: text, starts: day.optional(), ends: day.optional() })
  .refine(inOrder, order)
  .superRefine(({ fi, sv, en, starts, ends }, context) => {
    const titles = { fi, sv, en }
    if (![fi, sv, en, starts, ends].some(Boolean)) return
    for (const language of writtenLanguages) if (!titles[language]) context.addIssue({ code: 'custom', path: [language], message: 'measures:problem.phase-title' })
  })

export const ScheduleForm = z.object({
  starts: day.optional(),
  ends: day.optional(),
  phases: z.array(PhaseRow.optional()).max(30).default([]),
  reason: reason.optional(),
  language,
  seen,
}).refine(inOrder, order)

type Row = z.output<typeof PhaseRow> | undefined

/** The rows that say something, as the service takes them. */
export function phasesOf(rows: Row[]) {
  return rows.flatMap((row) => (row?.fi && row.sv && row.en
    ? [{ title: { fi: row.fi, sv: row.sv, en: row.en }, starts: row.starts ?? null, ends: row.ends ?? null }]
    : []))
}
