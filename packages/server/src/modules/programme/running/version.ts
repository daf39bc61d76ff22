import { Problem } from '../../../platform/problems/problem.ts'

/** Somebody saved it meanwhile: what was sent is not lost, and the page shows both. `now` is the version that stands. */
export class ChangedMeanwhile extends Problem {
  readonly now: number
  constructor(what: string, now: number) {
    super({ code: 'changed-meanwhile', status: 409, title: 'It has changed meanwhile', detail: `Somebody has changed the ${what} since you read it. Read it again, compare, and send yours anew.` })
    this.now = now
  }
}

/** Goes on when the version that the caller saw is the one that stands. A caller that names none takes what stands. */
export function checkVersion(what: string, seen: number | undefined, now: number): void {
  if (seen !== undefined && seen !== now) throw new ChangedMeanwhile(what, now)
}
