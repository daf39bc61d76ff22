// oxlint-disable-next-line import/default -- Vite makes it
import built from './main.ts?worker&url'
// oxlint-disable-next-line import/default -- Vite makes it
import builtDrafts from './drafts.ts?worker&url'

/**
 * Where the browser finds the enhancement script. `?worker&url` makes Vite build it as a file of its
 * own, apart from the pages; in development the source itself is served.
 */
export const enhancement: string = import.meta.env.DEV ? '/app/enhance/main.ts' : built
/** The script that saves a form's draft as one types; only pages with such a form load it. */
export const draftSaving: string = import.meta.env.DEV ? '/app/enhance/drafts.ts' : builtDrafts
