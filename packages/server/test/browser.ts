/** Enough of a browser to sign in with: it keeps cookies by host and path and follows redirects, with JavaScript off. */
export interface Browser {
  get(address: string): Promise<Page>
  post(address: string, fields: Record<string, string>): Promise<Page>
  /** The next redirect only: its answer, unfollowed. */
  step(address: string): Promise<Response>
  cookie(name: string): string | undefined
  setCookie(name: string, value: string): void
}

export interface Page {
  url: URL
  status: number
  text: string
  /** Every address that was gone through, the last one included. */
  trail: string[]
}

interface Kept {
  value: string
  path: string
}

export function createBrowser(): Browser {
  const jar = new Map<string, Kept>()
  const cookiesFor = (url: URL) =>
    [...jar].filter(([, { path }]) => url.pathname === path || url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
      .map(([name, { value }]) => `${name}=${value}`).join('; ')
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [pair, ...attributes] = line.split('; ')
      const name = pair!.slice(0, pair!.indexOf('='))
      const value = pair!.slice(pair!.indexOf('=') + 1)
      const path = attributes.find((one) => /^path=/i.test(one))?.slice('path='.length) ?? '/'
      const gone = value === '' || attributes.some((one) => /^expires=Thu, 01 Jan 1970/i.test(one) || /^max-age=0$/i.test(one))
      if (gone) jar.delete(name)
      else jar.set(name, { value, path })
    }
  }
  const ask = async (url: URL, init: RequestInit = {}) => {
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie: cookiesFor(url) } })
    keep(answer)
    return answer
  }
  const follow = async (address: string, init?: RequestInit): Promise<Page> => {
    let url = new URL(address)
    let answer = await ask(url, init)
    const trail = [url.href]
    while (answer.status >= 300 && answer.status < 400) {
      if (trail.length > 20) throw new Error(`too many redirects: ${trail.join(' ')}`)
      url = new URL(answer.headers.get('location')!, url)
      trail.push(url.href)
      answer = await ask(url)
    }
    return { url, status: answer.status, text: await answer.text(), trail }
  }
  return {
    get: (address) => follow(address),
    post: (address, fields) => follow(address, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded', origin: new URL(address).origin, 'sec-fetch-site': 'same-origin',
      },
    }),
    step: (address) => ask(new URL(address)),
    cookie: (name) => jar.get(name)?.value,
    setCookie: (name, value) => { jar.set(name, { value, path: '/' }) },
  }
}
