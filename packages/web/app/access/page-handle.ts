import type { RouteAccess } from '@koto/server/types'

/** What every page's route says about itself: `export const handle: PageHandle = { access: 'public' }`. */
export interface PageHandle {
  access: RouteAccess
  /** Puts the page into the header's menu of those who may reach it. */
  menu?: {
    /** Key of its name in the language files. */
    label: string
    /** Smaller comes first. */
    order: number
  }
}
