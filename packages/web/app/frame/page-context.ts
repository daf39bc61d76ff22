import { createContext } from 'react-router'
import type { PageRequest, RouteAccess } from '@koto/server/types'

/** The request of a page, set by the server for each request: actor, services, nonce. */
export const pageContext = createContext<PageRequest>()

/** The access of the route that the address leads to; `null` when it leads nowhere. */
export const accessContext = createContext<RouteAccess | null>(null)
