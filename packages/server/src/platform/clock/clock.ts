/** The time, injected, so that a test can say what day it is. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still, for tests. */
export function fixedClock(instant: string): Clock {
  return { now: () => new Date(instant) }
}
