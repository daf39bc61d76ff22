import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client'
import { publicActor, systemActor } from '../../../platform/access/actor.ts'
import { audit } from '../../../platform/audit/audit.ts'
import { systemClock } from '../../../platform/clock/clock.ts'
import { signInFirst } from '../../../platform/problems/catalogue.ts'
import type { SignInService } from '../contract.ts'
import { personById } from '../people/store.ts'
import { readFlow, writeFlow } from './flow.ts'
import { languageOfPath, localPath } from './local-path.ts'
import { signInExpired } from './problems.ts'
import { createProviderClient } from './provider-client.ts'
import { personFor } from './registration.ts'
import { actorOfKey, actorOfTokenKey, endSession, startSession } from './session-store.ts'
import type { SignInSettings } from './settings.ts'
import { createSigner } from './signature.ts'
import { tokenPrefix } from './tokens.ts'

/** Signing in as the routes under /auth need it, beside what pages and the API ask. */
export interface SignIn extends SignInService {
  readonly flowCookie: string
  /** Where browsers find this installation, and where the provider sends them back to. */
  readonly publicUrl: string
  /** Whether cookies travel over https only. */
  readonly secure: boolean
  /** Begins a sign-in that ends at `path`: where the browser goes, and the cookie that waits for it. */
  begin(path: string | undefined): Promise<{ url: string; flow: string }>
  /** Where a sign-in was going to, for telling that it failed. */
  intended(flow: string | undefined): string
  /** Ends a sign-in: a new session, whatever the browser held before, and the path to go to. */
  finish(answer: Answer): Promise<{ session: string; path: string }>
  /** Ends the session here, and says where the browser ends it at the provider, where that can be done. */
  signOut(session: string | undefined): Promise<{ url: string | undefined }>
}

/** What the browser brings back: the query of its address, and its two cookies. */
export interface Answer {
  query: string
  flow: string | undefined
  session: string | undefined
}

const asSignIn = systemActor('sign-in')

export function createSignInService(settings: SignInSettings): SignIn {
  const { database, provider, publicUrl, clock = systemClock } = settings
  const { idleMinutes = 30, maxHours = 12, openRegistration = false, demo = false } = settings
  const signer = createSigner(settings.secrets)
  const client = createProviderClient(provider, publicUrl)
  const secure = () => publicUrl().startsWith('https:')
  const cookieName = (name: string) => (secure() ? `__Host-${name}` : name)
  const keyOf = (cookie: string | undefined) => (cookie === undefined ? undefined : signer.verify('session', cookie))
  return {
    get sessionCookie() { return cookieName('koto-session') },
    get flowCookie() { return cookieName('koto-sign-in') },
    get publicUrl() { return publicUrl() },
    get secure() { return secure() },

    async actorOfSession(cookie) {
      const key = keyOf(cookie)
      if (key === undefined) return publicActor
      return (await database.withActor(asSignIn, (scope) => actorOfKey(scope, key, { idleMinutes, demo }))) ?? publicActor
    },

    async actorOfToken(token) {
      if (!token.startsWith(tokenPrefix)) throw signInFirst()
      const actor = await database.withActor(asSignIn, (scope) => actorOfTokenKey(scope, token, { demo }))
      if (actor === undefined) throw signInFirst()
      return actor
    },

    async whoIs(actor) {
      if (actor.kind !== 'person') return null
      const person = await database.withActor(actor, (scope) => personById(scope, actor.id))
      if (person === undefined) return null
      return { name: person.name, language: person.language, roles: [...new Set(actor.roles.map((held) => held.role))] }
    },

    async begin(asked) {
      const path = localPath(asked)
      const secrets = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const flow = { ...secrets, return: path, at: clock.now().getTime() }
      const url = await client.authorizationUrl(flow, languageOfPath(path))
      return { url: url.href, flow: writeFlow(signer, flow) }
    },

    intended: (cookie) => readFlow(signer, cookie, clock.now())?.return ?? '/',

    async finish({ query, flow: cookie, session }) {
      const flow = readFlow(signer, cookie, clock.now())
      if (flow === undefined || !flow.fresh) throw signInExpired()
      const identity = await client.identify(new URL(`/auth/callback?${query}`, publicUrl()), flow)
      const before = keyOf(session)
      const key = await database.withActor(asSignIn, async (scope) => {
        if (before !== undefined) await endSession(scope, before)
        const person = await personFor(scope, identity, openRegistration)
        await audit(scope, { action: 'sign-in.signed-in', subject: { kind: 'person', id: person } })
        return startSession(scope, person, identity.idToken, maxHours)
      })
      return { session: signer.sign('session', key), path: flow.return }
    },

    async signOut(session) {
      const key = keyOf(session)
      if (key === undefined) return { url: undefined }
      const ended = await database.withActor(asSignIn, async (scope) => {
        const found = await endSession(scope, key)
        if (found === undefined) return undefined
        await audit(scope, { action: 'sign-in.signed-out', subject: { kind: 'person', id: found.person } })
        return found
      })
      if (ended?.idToken == null) return { url: undefined }
      // The session here has ended already: a provider that does not answer must not make it look otherwise.
      const url = await client.endSessionUrl(ended.idToken).catch(() => undefined)
      return { url: url?.href }
    },
  }
}
