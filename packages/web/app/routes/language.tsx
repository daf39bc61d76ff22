import { data, Outlet, type MiddlewareFunction } from 'react-router'
import { isPageLanguage } from '../languages/languages.ts'

/** An address in a language that we do not have leads nowhere. */
const known: MiddlewareFunction<Response> = ({ params }) => {
  if (!isPageLanguage(params['language'])) throw data({ code: 'not-found' }, 404)
}

export const middleware = [known]

export default function Language() {
  return <Outlet />
}
