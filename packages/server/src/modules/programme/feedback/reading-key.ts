import { createHash, randomBytes } from 'node:crypto'

/** The word in the address at which a sender reads her answer. Only its hash is kept, so that nobody else can find it. */
export function newReadingKey(): { key: string; hash: Buffer } {
  const key = randomBytes(24).toString('base64url')
  return { key, hash: hashOfKey(key) }
}

export function hashOfKey(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
