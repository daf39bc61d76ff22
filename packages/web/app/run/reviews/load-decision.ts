import { inLanguage } from '../../languages/in-language.ts'
import type { Asked } from '../../loading/load.ts'

/** A decision by the number in the address; what is no number names none. */
export async function loadDecision({ services, actor, language }: Asked, programme: string, number: string) {
  return inLanguage(await services.running.reviews.decision(actor, programme, decisionNumber(number)), language)
}

export const decisionNumber = (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0)
