import type { FastifyPluginAsync } from 'fastify'
import type Provider from 'oidc-provider'
import '../../../platform/http/route-config.ts'

/** Hands every request under /oidc to the provider as Node gave it: it reads bodies and writes answers itself. */
export function mountProvider(provider: () => Promise<Provider>, publicUrl: () => string): FastifyPluginAsync {
  return async (routes) => {
    routes.removeAllContentTypeParsers()
    routes.addContentTypeParser('*', (_request, _payload, done) => done(null))
    routes.all('/oidc/*', { config: { access: 'public' }, schema: { hide: true } as object }, async (request, reply) => {
      const { raw } = request
      const handle = (await provider()).callback()
      // The provider writes its own addresses from what the request says; only ours is true.
      const { host, protocol } = new URL(publicUrl())
      raw.headers.host = host
      raw.headers['x-forwarded-proto'] = protocol.slice(0, -1)
      delete raw.headers['x-forwarded-host']
      raw.headers.cookie = withoutSession(raw.headers.cookie)
      Object.assign(raw, { originalUrl: raw.url, url: raw.url!.slice('/oidc'.length) })
      reply.hijack()
      void handle(raw, reply.raw)
    })
  }
}

/** Without the provider's memory of who signed in before, every sign-in asks anew who the visitor wants to be. */
function withoutSession(cookies: string | undefined): string | undefined {
  return cookies?.split('; ').filter((one) => !/^_session(\.legacy)?(\.sig)?=/.test(one)).join('; ')
}
