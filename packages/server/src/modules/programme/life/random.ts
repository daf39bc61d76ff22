/** Chance that can be repeated: the same seed gives the same life. */
export interface Chance {
  /** From 0 up to, and without, 1. */
  number(): number
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  /** One of them. */
  one<Value>(of: readonly Value[]): Value
  /** True with this probability. */
  happens(probability: number): boolean
}

/** Mulberry32: small, and good enough for a made-up city. */
export function chanceFrom(seed: number, about = ''): Chance {
  let state = seed >>> 0
  for (const letter of about) state = (Math.imul(state, 31) + letter.codePointAt(0)!) >>> 0
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, to: number) => from + Math.floor(number() * (to - from + 1))
  return { number, whole, one: (of) => of[whole(0, of.length - 1)]!, happens: (probability) => number() < probability }
}
