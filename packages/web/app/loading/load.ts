import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import type { PageLanguage, PageRequest } from '@koto/server/types'
import { signInAddress } from '../access/guard.ts'
import { pageContext } from '../frame/page-context.ts'
import { languageOfPath } from '../languages/choose-language.ts'

/** What a loader or action of a page gets besides the router's own arguments. */
export interface Asked extends PageRequest {
  language: PageLanguage
}

/** The arguments of a page's loader or action: `Asking<Route.LoaderArgs>`. */
export type Asking<Args> = Args & { asked: Asked }

/**
 * Makes a loader or action that calls the services. A Problem that they throw becomes the answer's
 * status and the error page; `sign-in-first` becomes the way to the sign-in page.
 */
export function load<Args extends LoaderFunctionArgs | ActionFunctionArgs, Result>(
  ask: (args: Asking<Args>) => Promise<Result>,
): (args: Args) => Promise<Result> {
  return async (args) => {
    const asked = { ...args.context.get(pageContext), language: languageOfPath(args.url.pathname) ?? 'fi' } as Asked
    try {
      return await ask({ ...args, asked } as Asking<Args>)
    } catch (error) {
      if (!isProblem(error)) throw error
      if (error.code === 'sign-in-first') throw redirect(signInAddress(args.url))
      throw data({ code: error.code }, error.status)
    }
  }
}

/** The server's Problem by its shape: the pages import types only from the server. */
export function isProblem(error: unknown): error is Error & { code: string; status: number } {
  return error instanceof Error && error.name === 'Problem' && 'code' in error && 'status' in error
}
