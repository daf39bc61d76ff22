import { z } from 'zod'

const line = z.string().trim().max(300, 'reviews:wrong.long')
const text = z.string().trim().max(20_000, 'reviews:wrong.long')
const needed = z.string({ error: 'reviews:wrong.text' }).trim().min(1, 'reviews:wrong.text').max(20_000, 'reviews:wrong.long')
const language = z.enum(['fi', 'sv', 'en'], { error: 'reviews:wrong.choose' })
const choice = z.string({ error: 'reviews:wrong.choose' })
/** Which version was read: a hidden field of the page. */
const version = z.coerce.number().int().optional()

export const ChangeMeetingForm = z.object({
  day: z.iso.date('reviews:wrong.date'),
  time: z.string({ error: 'reviews:wrong.time' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'reviews:wrong.time'),
  place: line.optional(),
  report: z.coerce.number().int().positive().optional(),
  version,
})
export const PlanMeetingForm = ChangeMeetingForm.extend({ body: choice })

export const PointForm = z.object({ measure: z.string().optional(), title: line.optional(), language })
  .refine(({ measure, title }) => (measure === undefined) !== (title === undefined), { path: ['title'], error: 'reviews:wrong.point' })

export const MinutesForm = z.object({ text: text.optional(), language, seen: z.string().optional() })

const as = z.enum(['chair', 'member', 'secretary', 'expert'], { error: 'reviews:wrong.choose' })
export const PresenceForm = z.object({ person: z.string().optional(), guest: line.optional(), as })
  .refine(({ person, guest }) => (person === undefined) !== (guest === undefined), { path: ['guest'], error: 'reviews:wrong.presence' })

/** Measures by number, with commas or spaces between. */
const measures = line.optional().transform((numbers) => (numbers ?? '').split(/[\s,;]+/).filter((number) => number !== ''))

export const DecideForm = z.object({ text: needed, language, condition: text.optional(), owner: choice, deadline: z.iso.date('reviews:wrong.date').optional(), measures })
export const ChangeDecisionForm = z.object({
  text: text.optional(), condition: text.optional(), owner: choice, deadline: z.iso.date('reviews:wrong.date').optional(), measures,
  why: text.optional(), language, version,
})

export const SayForm = z.object({ text: needed, language })
export const CloseDecisionForm = SayForm.extend({ meeting: z.string().optional(), version })
