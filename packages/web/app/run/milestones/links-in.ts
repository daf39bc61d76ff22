/** One link, and what it is called. */
export interface LinkGiven {
  url: string
  title?: string
}

/**
 * The links of a text, one on each line, its name after it. Null when a line does not begin with a web address.
 *
 * @example linksIn('https://example.org/plan The plan') // [{ url: 'https://example.org/plan', title: 'The plan' }]
 */
export function linksIn(lines: string): LinkGiven[] | null {
  const links: LinkGiven[] = []
  for (const line of lines.split('\n').map((one) => one.trim()).filter((one) => one !== '')) {
    const [, address = '', title = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? []
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address) || address.length > 2000) return null
    links.push({ url: new URL(address).href, ...(title === '' ? {} : { title: title.slice(0, 200) }) })
  }
  return links
}
