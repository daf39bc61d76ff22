import { data } from 'react-router'
import type { AnswerPlace } from '@koto/server/types'

/** The number of a round in an address; what is no such number names no round. */
export function roundNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw data({ code: 'not-found' }, 404)
  return Number(text)
}

export function answerPlace(params: { programme: string; number: string; answer: string }): AnswerPlace {
  return { programme: params.programme, round: roundNumber(params.number), answer: params.answer }
}
