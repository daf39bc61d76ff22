import * as oidc from 'openid-client'
import type { Flow } from './flow.ts'
import { providerUnreachable, signInCancelled, signInExpired, signInFailed } from './problems.ts'
import type { IdentityProvider } from './settings.ts'

/** Whom the provider vouched for. */
export interface Identity {
  issuer: string
  subject: string
  /** Only an address that the provider has verified. */
  email: string | undefined
  name: string | undefined
  language: string | undefined
  /** Shown to the provider when the session ends. */
  idToken: string
}

/** The OpenID Connect side of signing in: authorization code flow with PKCE, state and nonce. */
export interface ProviderClient {
  /** Where to send the browser. Errors: `provider-unreachable`. */
  authorizationUrl(flow: Flow, language: string | undefined): Promise<URL>
  /** Trades the code that came back for an identity. Errors: `sign-in-expired`, `-cancelled`, `-failed`. */
  identify(callback: URL, flow: Flow): Promise<Identity>
  /** Where to send the browser to end the session at the provider too, when the provider can do that. */
  endSessionUrl(idToken: string): Promise<URL | undefined>
}

export function createProviderClient(provider: IdentityProvider, publicUrl: () => string): ProviderClient {
  let discovered: Promise<oidc.Configuration> | undefined
  const configuration = () => {
    discovered ??= discover(provider, publicUrl()).catch((cause) => {
      discovered = undefined
      throw providerUnreachable(cause)
    })
    return discovered
  }
  return {
    async authorizationUrl(flow, language) {
      return oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: new URL('/auth/callback', publicUrl()).href,
        scope: provider.scope ?? 'openid profile email',
        code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
        state: flow.state,
        nonce: flow.nonce,
        ...(language === undefined ? {} : { ui_locales: language }),
      })
    },
    async identify(callback, flow) {
      // A browser that comes back with another state began elsewhere; nothing is asked of the provider.
      if (callback.searchParams.get('state') !== flow.state) throw signInExpired()
      if (callback.searchParams.get('error') === 'access_denied') throw signInCancelled()
      const config = await configuration()
      try {
        return await exchange(config, callback, flow, provider)
      } catch (cause) {
        throw signInFailed(cause)
      }
    },
    async endSessionUrl(idToken) {
      const config = await configuration()
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined
      return oidc.buildEndSessionUrl(config, { id_token_hint: idToken, post_logout_redirect_uri: new URL('/', publicUrl()).href })
    },
  }
}

function discover(provider: IdentityProvider, publicUrl: string): Promise<oidc.Configuration> {
  const issuer = new URL(provider.issuer())
  // Plain http is for trying things out on one machine: only when this installation is itself on plain http.
  const insecure = issuer.protocol === 'http:' && publicUrl.startsWith('http:')
  const authentication = provider.clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(provider.clientSecret)
  return oidc.discovery(issuer, provider.clientId, undefined, authentication, {
    ...(insecure ? { execute: [oidc.allowInsecureRequests] } : {}),
    ...(provider.fetch === undefined ? {} : { [oidc.customFetch]: provider.fetch }),
    timeout: 10,
  })
}

async function exchange(config: oidc.Configuration, callback: URL, flow: Flow, provider: IdentityProvider): Promise<Identity> {
  const tokens = await oidc.authorizationCodeGrant(config, callback, {
    pkceCodeVerifier: flow.verifier, expectedState: flow.state, expectedNonce: flow.nonce, idTokenExpected: true,
  })
  const told = tokens.claims()!
  // Providers may keep name and e-mail out of the token and tell them only when asked.
  const more = told.email === undefined && config.serverMetadata().userinfo_endpoint !== undefined
    ? await oidc.fetchUserInfo(config, tokens.access_token, told.sub) : {}
  const claims: Record<string, unknown> = { ...told, ...more }
  const text = (name: string) => (typeof claims[name] === 'string' && claims[name] !== '' ? claims[name] : undefined)
  return {
    issuer: provider.knownAs ?? told.iss,
    subject: told.sub,
    email: claims.email_verified === true ? text('email') : undefined,
    name: text('name') ?? ([text('given_name'), text('family_name')].filter(Boolean).join(' ') || undefined),
    language: text('locale')?.match(/^[a-z]{2,3}/i)?.[0].toLowerCase(),
    idToken: tokens.id_token!,
  }
}
