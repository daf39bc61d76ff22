import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../problems/problem.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A form on somebody else's page must not act for the one who is signed in here. Browsers say where a
 * request comes from (Sec-Fetch-Site, Origin); a request that changes something and carries our cookie,
 * or would set one, must come from us. Calls with a bearer token carry no cookie and are left alone.
 */
export function refuseForeignForms(app: FastifyInstance, publicUrl: () => string): void {
  app.addHook('onRequest', async (request) => {
    if (safe.has(request.method) || request.headers.authorization !== undefined) return
    if (comesFromHere(request, new URL(publicUrl()).origin)) return
    throw new Problem({ code: 'foreign-form', status: 403, title: 'The form was not sent from here', detail: 'Open the page again on this site and send the form from there.' })
  })
}

function comesFromHere(request: FastifyRequest, ours: string): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin } = request.headers
  if (origin !== undefined) return origin === ours || sameHost(origin, request.headers.host)
  // Programs that are not browsers send neither; they carry no cookie that a browser could be tricked into sending.
  return request.headers.cookie === undefined
}

function sameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}
