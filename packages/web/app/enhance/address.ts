// oxlint-disable-next-line import/default -- Vite makes it
import built from './main.ts?worker&url'

/**
 * Where the browser finds the enhancement script. `?worker&url` makes Vite build it as a file of its
 * own, apart from the pages; in development the source itself is served.
 */
export const enhancement: string = import.meta.env.DEV ? '/app/enhance/main.ts' : built
