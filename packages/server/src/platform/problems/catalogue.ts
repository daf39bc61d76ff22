import { Problem, type ProblemField } from './problem.ts'

/** There is no such thing, or the caller may not know that there is. */
export function notFound(what = 'page'): Problem {
  return new Problem({ code: 'not-found', status: 404, title: 'Not found', detail: `There is no such ${what}.` })
}

/** What was sent does not fit; each field says what would. */
export function invalid(fields: ProblemField[], detail = 'Some of what was sent does not fit.'): Problem {
  return new Problem({ code: 'invalid', status: 422, title: 'The input does not fit', detail, fields })
}

/** Somebody changed it meanwhile, or it cannot be done in the state it is in. */
export function conflict(detail: string, code = 'conflict'): Problem {
  return new Problem({ code, status: 409, title: 'It has changed meanwhile', detail })
}

/** The caller must sign in first. */
export function signInFirst(): Problem {
  return new Problem({ code: 'sign-in-first', status: 401, title: 'Sign in first' })
}

export function tooLarge(limitBytes: number): Problem {
  return new Problem({ code: 'too-large', status: 413, title: 'Too large', detail: `At most ${limitBytes} bytes are accepted.` })
}

export function tooMany(): Problem {
  return new Problem({ code: 'too-many', status: 429, title: 'Too many requests', detail: 'Wait a minute and try again.' })
}
