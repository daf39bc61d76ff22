import { data, type LoaderFunctionArgs } from 'react-router'
import type { PageHandle } from '../../access/page-handle.ts'

export const handle: PageHandle = { access: 'public' }

/** What the server refuses before any page is asked: too much, too often, a form from elsewhere. */
const statuses: Record<string, number> = { 'too-many': 429, 'too-large': 413, 'foreign-form': 403, failed: 500, 'pdf-unavailable': 503, 'pdf-busy': 503 }

/** The error page for a problem of the server’s own, in the language of the address. */
export function loader({ params }: LoaderFunctionArgs): never {
  const code = params.code !== undefined && params.code in statuses ? params.code : 'not-found'
  throw data({ code }, statuses[code] ?? 404)
}

export default function Problem() {
  return null
}
