import type { Clock } from '../../../platform/clock/clock.ts'

/** Something that happens at a moment. */
interface Happening {
  at: Date
  place: number
  happens(): Promise<void>
}

/** What is going to happen, in the order of time; the clock shows the time of what is happening. */
export interface Stage {
  clock: Clock
  /** Days as 2018-01-15, at a time of Finland as 09:00. Among those of one moment the order in which they were said. */
  on(day: string, time: string, happens: () => Promise<void>): void
  /** Lets it all happen. What is said meanwhile, for later, happens too. */
  play(): Promise<void>
}

export function createStage(): Stage {
  const coming: Happening[] = []
  let now = new Date()
  let said = 0
  return {
    clock: { now: () => now },
    on(day, time, happens) {
      coming.push({ at: momentIn(day, time), place: said++, happens })
    },
    async play() {
      for (;;) {
        coming.sort((one, other) => one.at.getTime() - other.at.getTime() || one.place - other.place)
        const next = coming.shift()
        if (next === undefined) return
        now = next.at
        await next.happens().catch((cause: unknown) => {
          throw new Error(`the made-up life stopped on ${next.at.toISOString()}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
        })
      }
    },
  }
}

/** A day some days later: days as 2018-01-15. */
export function later(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The moment of a day and a time of Finland, which is two hours ahead of UTC in winter and three in summer. */
export function momentIn(day: string, time: string): Date {
  const guess = new Date(`${day}T${time}:00Z`)
  const shown = Number(hourInFinland.format(guess)) - guess.getUTCHours()
  return new Date(guess.getTime() - ((shown + 24) % 24) * 3_600_000)
}

const hourInFinland = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', hour: '2-digit', hourCycle: 'h23' })
