const here = 'http://here.invalid'

/**
 * Where to go after signing in: a path of this site, as it was asked for, or the fallback. Anything that a browser
 * could read as another site (`//evil`, `/\evil`, `javascript:`…), and signing in itself, is not gone to.
 */
export function localPath(asked: string | undefined, fallback = '/'): string {
  if (asked === undefined || asked.length > 2000 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(asked)) return fallback
  if (!URL.canParse(asked, here)) return fallback
  const { origin, pathname, search, hash } = new URL(asked, here)
  if (origin !== here || pathname.startsWith('//') || /^\/(auth|oidc)(\/|$)/.test(pathname)) return fallback
  return pathname + search + hash
}

/** The language that a path of a page begins with, when it does. */
export function languageOfPath(path: string): string | undefined {
  return /^\/([a-z]{2,3})(?=[/?#]|$)/.exec(path)?.[1]
}
