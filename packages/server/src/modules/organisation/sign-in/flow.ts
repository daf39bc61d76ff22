import type { Signer } from './signature.ts'

/** One sign-in under way, kept by the browser in a signed cookie until the provider sends it back. */
export interface Flow {
  state: string
  nonce: string
  verifier: string
  /** The local path to go to afterwards. */
  return: string
  /** When it was begun, in milliseconds. */
  at: number
}

/** How long somebody may take at the provider. */
const flowMinutes = 10

export function writeFlow(signer: Signer, flow: Flow): string {
  return signer.sign('flow', Buffer.from(JSON.stringify(flow)).toString('base64url'))
}

/** The flow of a cookie, when it is ours; `fresh` tells whether it is young enough to be finished. */
export function readFlow(signer: Signer, cookie: string | undefined, now: Date): (Flow & { fresh: boolean }) | undefined {
  const text = cookie === undefined ? undefined : signer.verify('flow', cookie)
  if (text === undefined) return undefined
  const flow = JSON.parse(Buffer.from(text, 'base64url').toString()) as Flow
  return { ...flow, fresh: now.getTime() - flow.at < flowMinutes * 60_000 }
}
