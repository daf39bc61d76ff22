import { createContext, isRouteErrorResponse, type RouterContextProvider } from 'react-router'
import type { FrameOf } from './frame.tsx'

/** The frame of the page, being gathered while the loaders run. */
export const frameContext = createContext<Promise<FrameOf>>()

/** Where unforeseen errors of this request go. */
export const onErrorContext = createContext<(error: unknown) => void>()

/** Reports an error that nobody foresaw; what was thrown as an answer (404, 422 …) is none. */
export function report(error: unknown, context: Readonly<RouterContextProvider> | undefined): void {
  if (isRouteErrorResponse(error) && error.status < 500) return
  if (error instanceof Error && error.name === 'Problem') return
  context?.get(onErrorContext)(error)
}
