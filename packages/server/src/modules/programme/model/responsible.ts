import type { BodyRole } from '../format/parts.ts'
import type { z } from 'zod'

/** The part of an indicator and of its measure that says who answers. */
interface Answering {
  responsible?: unknown
  bodies?: unknown
}

/**
 * The bodies that answer for an indicator: those it names; else those that lead its measure; else all
 * of its measure. Ids, each once.
 */
export function responsibleFor(indicator: Answering, measure: Answering | undefined): string[] {
  const named = (indicator.responsible ?? []) as string[]
  if (named.length > 0) return [...new Set(named)]
  const bodies = (measure?.bodies ?? []) as z.infer<typeof BodyRole>[]
  const leads = bodies.filter((body) => body.role === 'leads')
  return [...new Set((leads.length > 0 ? leads : bodies).map((body) => body.body))]
}
