import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Nobody writes a sentence in less. */
const soonest = 3_000
/** A page that stayed open overnight may still be sent. */
const latest = 24 * 3_600_000

export interface OpenedStamps {
  /** Says, signed, when a form about something was opened. */
  make(about: string, now: Date): string
  /** Whether the form that brings it was opened long enough ago, too long ago, or never (`forged`). */
  check(about: string, stamp: string, now: Date): 'good' | 'too-soon' | 'too-old' | 'forged'
}

/** The time at which a form was opened, signed (HMAC-SHA-256), so that a form needs no cookie and nothing kept. */
export function openedStamps(secrets: readonly string[] | undefined): OpenedStamps {
  const keys = (secrets?.length ? secrets : [randomBytes(32).toString('hex')]).map((secret) => createHmac('sha256', secret).update('feedback form').digest())
  const sign = (key: Buffer, about: string, moment: string) => createHmac('sha256', key).update(`${moment} ${about}`).digest()
  return {
    make(about, now) {
      const moment = now.getTime().toString(36)
      return `${moment}.${sign(keys[0]!, about, moment).toString('base64url')}`
    },
    check(about, stamp, now) {
      const [moment = '', signature = ''] = stamp.split('.')
      const given = Buffer.from(signature, 'base64url')
      const right = keys.some((key) => {
        const wanted = sign(key, about, moment)
        return wanted.length === given.length && timingSafeEqual(wanted, given)
      })
      if (!right) return 'forged'
      const age = now.getTime() - Number.parseInt(moment, 36)
      if (age > latest) return 'too-old'
      return age < soonest ? 'too-soon' : 'good'
    },
  }
}
