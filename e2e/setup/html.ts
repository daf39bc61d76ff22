/**
 * Reads the pages that Koto renders. They are written by one renderer that always quotes attributes and
 * escapes < and > in them, so a few patterns read them rightly and a thousand pages take a second.
 */
export interface PageText {
  text: string
  /** The language that the text is marked with, from the nearest element around it. */
  lang: string
  /** Inside `cite`, `code`, `pre` …: quoted, not said by the page. */
  quoted: boolean
}

const parts = /<!--[\s\S]*?-->|<(script|style|title)\b([^>]*)>([\s\S]*?)<\/\1>|<(\/?)([a-zA-Z][\w-]*)([^>]*)>|([^<]+)/g
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
const quoting = new Set(['cite', 'code', 'pre', 'kbd', 'samp'])

export function attribute(attributes: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(attributes)?.[1]
  return value === undefined ? undefined : unescape(value)
}

/** Every piece of text on the page with the language it is marked as. Throws when an element is not closed where it should be. */
export function textsOf(html: string): PageText[] {
  const open: { name: string; lang: string; quoted: boolean }[] = [{ name: '', lang: '', quoted: false }]
  const texts: PageText[] = []
  for (const [, , , , closing, name, attributes, text] of html.matchAll(parts)) {
    const around = open.at(-1)!
    if (text !== undefined && text.trim() !== '') texts.push({ text: unescape(text).trim(), lang: around.lang, quoted: around.quoted })
    if (name === undefined) continue
    const tag = name.toLowerCase()
    if (closing === '/') {
      if (around.name !== tag) throw new Error(`</${tag}> closes <${around.name}>`)
      open.pop()
    } else if (!empty.has(tag) && !attributes!.endsWith('/')) {
      open.push({ name: tag, lang: attribute(attributes!, 'lang') ?? around.lang, quoted: around.quoted || quoting.has(tag) })
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`)
  return texts
}

/** Every value of an attribute on the page. */
export function valuesOf(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<[a-zA-Z][^>]*\\s${name}="([^"]*)"`, 'gi'))].map(([, value]) => unescape(value!))
}

export function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\b([^>]*)>/g)].flatMap(([, attributes]) => attribute(attributes!, 'href') ?? [])
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll(/&#x27;|&#39;/g, "'").replaceAll('&amp;', '&')
}
