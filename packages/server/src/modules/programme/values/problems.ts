import { invalid } from '../../../platform/problems/catalogue.ts'
import { Problem } from '../../../platform/problems/problem.ts'
import type { Question } from './questions.ts'

/** Koto asks, and nobody has said yes. The questions travel with it, so that a page can put them. */
export class ToConfirm extends Problem {
  readonly questions: Question[]
  constructor(questions: Question[]) {
    super({
      code: 'to-confirm', status: 422, title: 'Is it right?', detail: 'Look at the value again, and send it with confirmed: true when it is right.',
      fields: questions.map(({ code, against }) => ({ field: 'confirmed', code, message: against === null ? code : `${code}: ${against}` })),
    })
    this.questions = questions
  }
}

/** A proposal for the same place waits: it is decided on first. */
export function proposalWaits(): Problem {
  return new Problem({
    code: 'proposal-waits', status: 409, title: 'A proposal waits',
    detail: 'A body has proposed a value for the same period. Accept or refuse it first.',
  })
}

export function whyNeeded(): Problem {
  return invalid([{ field: 'why', code: 'why-needed', message: 'Say why the earlier value is corrected; it stays in the history.' }])
}
