import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, as text for a cookie or a token. */
export function randomKey(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a key. The key has 256 random bits, so a plain hash cannot be turned back. */
export function hashOfKey(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
