import { Problem } from '../platform/problems/problem.ts'

/** What was given is wrong; the message is all there is to say. Exit code 1. */
export class WrongInput extends Problem {
  constructor(message: string) {
    super({ code: 'wrong-input', status: 422, title: 'The input is wrong', detail: message })
  }
}
