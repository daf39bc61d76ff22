import { z } from 'zod'
import { names } from '../../staff/unit-schema.ts'
import { linksIn } from './links-in.ts'

const needed = z.string({ error: 'milestones:wrong.text' }).trim().min(1, 'milestones:wrong.text').max(20_000, 'milestones:wrong.long')
const text = z.string().trim().max(20_000, 'milestones:wrong.long').optional()
const language = z.enum(['fi', 'sv', 'en'], { error: 'milestones:wrong.choose' })
const day = z.iso.date('milestones:wrong.day')
const body = z.string({ error: 'milestones:wrong.choose' })

export const NewMilestoneForm = z.object({ name: names, due: day.optional(), body })

/** The name of what the programme's document names is not asked. `seen` is the version that the page showed. */
export const ChangeMilestoneForm = z.object({
  name: names.optional(), due: day.optional(), body, reason: text, language, seen: z.coerce.number().int(),
})

export const WhyForm = z.object({ why: needed, language })

export const ReportForm = z.object({
  doneOn: day,
  text: needed,
  language,
  links: z.string().optional().transform((lines, context) => {
    const links = linksIn(lines ?? '')
    if (links !== null && links.length <= 20) return links
    context.addIssue({ code: 'custom', message: 'milestones:wrong.links' })
    return z.NEVER
  }),
  /** Read beside the texts, see send-form.ts. */
  files: z.unknown().optional(),
})

export const DecideForm = z.object({
  outcome: z.enum(['approved', 'returned'], { error: 'milestones:wrong.choose' }),
  report: z.coerce.number().int(),
  comment: text,
  language,
  public: z.array(z.string()).default([]),
})
