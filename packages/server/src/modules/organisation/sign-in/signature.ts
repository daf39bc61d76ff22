import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Signs short texts for cookies with HMAC-SHA-256. The first secret signs; every one of them verifies,
 * so that a secret is replaced by putting the new one in front and taking the old one away a day later.
 * `purpose` keeps a text signed for one thing from passing for another.
 */
export interface Signer {
  sign(purpose: string, text: string): string
  /** The text, or undefined when the signature is not ours. */
  verify(purpose: string, signed: string): string | undefined
}

/** Throws for a secret that could be guessed. */
export function createSigner(secrets: readonly string[]): Signer {
  if (secrets.length === 0) throw new Error('KOTO_SECRET is missing: give at least one secret of 32 characters or more')
  if (secrets.some((secret) => secret.length < 32)) throw new Error('a secret in KOTO_SECRET is too short: 32 characters or more')
  const signature = (secret: string, purpose: string, text: string) =>
    createHmac('sha256', secret).update(`${purpose}\0${text}`).digest()
  return {
    sign: (purpose, text) => `${text}.${signature(secrets[0]!, purpose, text).toString('base64url')}`,
    verify(purpose, signed) {
      const dot = signed.lastIndexOf('.')
      if (dot < 0) return undefined
      const text = signed.slice(0, dot)
      const given = Buffer.from(signed.slice(dot + 1), 'base64url')
      const ours = secrets.some((secret) => {
        const expected = signature(secret, purpose, text)
        return given.length === expected.length && timingSafeEqual(given, expected)
      })
      return ours ? text : undefined
    },
  }
}
