import { data, redirect, type MiddlewareFunction } from 'react-router'
import { accessContext, pageContext } from '../frame/page-context.ts'
import { languageOfPath } from '../languages/choose-language.ts'
import { mayReach } from './may-reach.ts'

/**
 * The first layer of access, before any loader runs. A page for signed-in people sends others to sign
 * in; a page for certain roles is not there for anybody else (404, never 403).
 */
export const guard: MiddlewareFunction<Response> = ({ context, url }) => {
  const access = context.get(accessContext)
  if (access === null || mayReach(context.get(pageContext).actor, access)) return
  if (access === 'signed-in') throw redirect(signInAddress(url))
  throw data({ code: 'not-found' }, 404)
}

/** Where to sign in, and come back from to the page that was asked for. */
export function signInAddress(url: URL): string {
  const language = languageOfPath(url.pathname) ?? 'fi'
  return `/${language}/sign-in?return=${encodeURIComponent(url.pathname + url.search)}`
}
