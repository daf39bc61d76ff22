import { createHash } from 'node:crypto'

/** Grows when answers change their shape while what they are made from stays: then nothing cached is good any more. */
const answersVersion = 1

/** A strong entity tag from all that the answer depends on. */
export function entityTag(parts: readonly unknown[]): string {
  return `"${createHash('sha256')
    .update(JSON.stringify([answersVersion, ...parts]))
    .digest('base64url')
    .slice(0, 27)}"`
}

/** Whether an If-None-Match header names the tag (RFC 9110, 13.1.2: compared weakly). */
export function namesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  return header.trim() === '*' || (header.match(/(?:W\/)?"[^"]*"/g) ?? []).some((named) => named.replace(/^W\//, '') === tag)
}
