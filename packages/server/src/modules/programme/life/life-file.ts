import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const day = z.iso.date()
/** What a person of the demo writes: in her own language, Finnish or Swedish. */
const InBoth = z.strictObject({ fi: z.string(), sv: z.string() })
const Choices = z.strictObject({ fi: z.array(z.string()).min(1), sv: z.array(z.string()).min(1) })

const Story = z.strictObject({
  done: day.optional(), postponed: day.optional(), again: day.optional(), stopped: day.optional(), merged: day.optional(),
  into: z.string().optional(), reason: InBoth,
})

const LifeFile = z.strictObject({
  seed: z.int(),
  until: day,
  reporters: z.record(z.string(), z.string()),
  coordinator: z.string(),
  /** Who leads which body. */
  leads: z.record(z.string(), z.string()),
  /** Those who write Swedish; the others write Finnish. */
  swedish: z.array(z.string()),
  rounds: z.array(z.strictObject({ year: z.int(), opened: day, deadline: day, closed: day })).min(1),
  meetings: z.array(z.strictObject({ body: z.string(), on: day, time: z.string(), round: z.int() })),
  stories: z.record(z.string(), Story),
  begin: Choices,
  answers: z.strictObject({ yes: Choices, partially: Choices, no: Choices }),
  work: z.record(z.string(), Choices),
  obstacle: Choices,
  pandemic: Choices,
  risks: Choices,
  /** By the coordinator, who writes Finnish. */
  returned: z.strictObject({ fi: z.array(z.string()).min(1) }),
  added: InBoth,
  accepted: z.strictObject({ fi: z.array(z.string()).min(1) }),
  milestone: InBoth,
  values: z.strictObject({ source: InBoth, corrected: InBoth }),
  decisions: z.array(z.strictObject({
    measure: z.string(), text: z.string(), condition: z.string(), owner: z.string(), deadline: day,
    /** The place of the meeting, from 0, that made it; and of the one that closed it, with what was said then. */
    made: z.int(), closed: z.string(), closedIn: z.int().optional(),
  })),
  place: z.string(),
  minutes: z.string(),
  feedback: z.array(z.strictObject({ measure: z.string(), language: z.enum(['fi', 'sv', 'en']), text: z.string(), answer: z.string(), on: day })),
})

/** How the made-up organisation has lived through a programme: a seed, and the sentences that its people write. */
export type LifeFile = z.infer<typeof LifeFile>

/** Reads demo/life.yaml. Throws with the places that do not fit. */
export function readLife(file: string): LifeFile {
  const result = LifeFile.safeParse(parse(readFileSync(file, 'utf8')))
  if (result.success) return result.data
  throw new Error(`${file} does not fit: ${z.prettifyError(result.error)}`)
}
