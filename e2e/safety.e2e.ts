import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type AddressInfo } from 'node:net'
import { createServer as createSite } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser, signInAs, visit } from './setup/browser.ts'
import { helsinki, places } from './setup/places.ts'
import { startKoto, type RunningKoto } from './setup/start-koto.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

/** A page in which a script of an attacker would leave its mark. */
declare global {
  interface Window { attacked?: boolean }
}

test('a script that came into a page from outside is not run, and the browser says why', async () => {
  const { page, complaints, close } = await visit(browser)
  await page.route('**/fi', async (route) => {
    const answer = await route.fetch()
    const attack = '<script>window.attacked = true</script><img src="/nothing.png" onerror="window.attacked = true"><style>body { color: red }</style>'
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</body>', `${attack}</body>`) })
  })
  await page.goto('/fi')
  expect(await page.evaluate(() => window.attacked)).toBe(undefined)
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe('rgb(255, 0, 0)')
  expect(complaints.filter((complaint) => complaint.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2)
  await close()
})

test.each(['<script>window.attacked = true</script>', '"><img src=x onerror="window.attacked = true">', `'-alert(1)-'`, 'javascript:window.attacked=true'])(
  'what is searched is shown as text: %s', async (query) => {
    const { page, complaints, close } = await visit(browser)
    await page.goto(`${places('fi').search}?q=${encodeURIComponent(query)}`)
    expect(await page.evaluate(() => window.attacked)).toBe(undefined)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(query)
    expect(await page.getByRole('main').locator('input[name=q]').inputValue()).toBe(query)
    expect(complaints).toEqual([])
    await close()
  })

test('every answer tells the browser to be careful', async () => {
  for (const path of [...Object.values(places('fi')), '/api/v1/programmes', '/api/v1/openapi.json', '/api/nothing', '/healthz']) {
    const { headers } = await fetch(inject('koto').url + path, { redirect: 'manual' })
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy, path).toMatch(/default-src 'none'/)
    expect(policy, path).not.toMatch(/unsafe-|\*|http:/)
    expect({ path, sniff: headers.get('x-content-type-options'), frame: headers.get('x-frame-options') }).toEqual({ path, sniff: 'nosniff', frame: 'DENY' })
    expect(headers.get('x-powered-by'), path).toBe(null)
  }
})

test('a reader gets no cookie, and who signs in gets one that scripts and other sites cannot use', async () => {
  const { page, context, close } = await visit(browser)
  for (const place of [places('fi').front, places('fi').measure, places('fi').signIn]) await page.goto(place)
  expect(await context.cookies()).toEqual([])
  await signInAs(page, 'coordinator')
  const session = (await context.cookies()).filter(({ name }) => name.includes('koto'))
  expect(session).toEqual([expect.objectContaining({ httpOnly: true, sameSite: 'Lax', path: '/', expires: -1 })])
  expect(await page.evaluate(() => document.cookie)).toBe('')
  await close()
})

test('a form on somebody else’s site cannot act for the one who is signed in', async () => {
  const ours = inject('koto').url
  const theirs = createSite((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<form method="post" action="${ours}/auth/sign-out"><button>win</button></form>`)
  })
  await new Promise<void>((resolve) => { theirs.listen(0, '127.0.0.1', resolve) })
  const { page, close } = await visit(browser)
  await signInAs(page, 'coordinator')
  // Another host name: to the browser another site, as a stranger's would be.
  await page.goto(`http://127.0.0.1:${(theirs.address() as AddressInfo).port}/`)
  const [answer] = await Promise.all([page.waitForResponse((response) => response.url().endsWith('/auth/sign-out')), page.getByRole('button').click()])
  expect(answer.status()).toBe(403)
  await page.goto('/fi')
  expect(await page.locator('form[action="/auth/sign-out"]').count()).toBe(1)
  theirs.close()
  await close()
})

test.each(['https://attacker.example', 'null'])('a POST from the origin %s is refused on pages and on signing out', async (origin) => {
  for (const path of ['/fi', '/fi/sign-in', '/auth/sign-out']) {
    const answer = await fetch(inject('koto').url + path, { method: 'POST', headers: { origin, 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b', redirect: 'manual' })
    expect({ path, status: answer.status }).toEqual({ path, status: 403 })
  }
})

test('an address after signing in that leads off the site is not followed', async () => {
  for (const away of ['https://attacker.example', '//attacker.example', '/\\attacker.example', '/fi/../..//attacker.example']) {
    const answer = await fetch(`${inject('koto').url}/auth/sign-out`, {
      method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ return: away }),
    })
    expect(new URL(answer.headers.get('location') ?? '/', inject('koto').url).origin, away).toBe(inject('koto').url)
  }
})

test('a body that is too large is refused before it is read whole', async () => {
  const answer = await fetch(`${inject('koto').url}/fi/sign-in`, { method: 'POST', body: 'a'.repeat(3_000_000) })
  expect(answer.status).toBe(413)
})

test('nonsense instead of a request hurts nobody', async () => {
  const { hostname, port } = new URL(inject('koto').url)
  for (const nonsense of ['\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 'GET /%c0%ae%c0%ae/etc/passwd HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', '\u0000\u0001\u0002']) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname)
      socket.once('close', () => resolve()).once('error', () => resolve()).on('data', () => undefined)
      socket.setTimeout(1000, () => socket.destroy())
      socket.write(nonsense)
    })
  }
  expect((await fetch(`${inject('koto').url}/fi`)).status).toBe(200)
})

describe('a Koto that logs every request and lets one address ask forty times a minute', () => {
  let data: string
  let own: RunningKoto
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'koto-safety-'))
    own = await startKoto(data, { KOTO_RATE_LIMIT: '40', KOTO_LOG_LEVEL: 'info' })
  })
  afterAll(async () => {
    await own.stop()
    rmSync(data, { recursive: true, force: true })
  })

  test('writes a line for each request, and in none of them what was searched, who asked or from where', async () => {
    const before = own.output().length
    await fetch(`${own.url}/fi/programmes/${helsinki}/search?q=salaisuus`, { headers: { 'user-agent': 'tunnistettava', 'x-forwarded-for': '192.0.2.77' } })
    await fetch(`${own.url}/fi/salaisuus/maija.meikalainen@example.fi`)
    await fetch(`${own.url}/api/v1/programmes`, { headers: { authorization: 'Bearer salaisuus' } })
    await fetch(`${own.url}/auth/sign-out`, { method: 'POST', body: new URLSearchParams({ return: '/salaisuus' }) })
    const { page, context, close } = await visit(browser)
    await page.goto(`${own.url}/fi/sign-in`)
    await page.locator('a[href^="/auth/start"]').first().click()
    await page.locator('button[name="persona"][value="coordinator"]').click()
    await page.locator('form[action="/auth/sign-out"]').waitFor({ timeout: 15_000 })
    const name = await page.locator('.strip__name').innerText()
    const values = (await context.cookies()).map(({ value }) => value).filter((value) => value.length > 8)
    await close()
    const log = own.output().slice(before).split('\n').filter((line) => line.startsWith('{'))
    expect(log.length).toBeGreaterThan(8)
    expect(log.map((line) => Object.keys(JSON.parse(line) as object)).every((keys) => keys.includes('time'))).toBe(true)
    for (const secret of ['salaisuus', 'maija', 'tunnistettava', '192.0.2.77', '127.0.0.1', '::1', name, ...name.split(' '), 'demo.invalid', ...values]) {
      expect(log.filter((line) => line.includes(secret)), secret).toEqual([])
    }
  })

  test('answers 429 when it is asked too often, says when to come back, and still tells whether it is well', async () => {
    const statuses: number[] = []
    for (let asked = 0; asked < 45; asked++) statuses.push((await fetch(`${own.url}/api/v1/programmes`)).status)
    expect(statuses.at(-1)).toBe(429)
    const api = await fetch(`${own.url}/api/v1/programmes`)
    expect(api.headers.get('content-type')).toContain('application/problem+json')
    expect(Number(api.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await api.json()).toMatchObject({ status: 429, code: 'too-many' })
    expect((await fetch(`${own.url}/fi`)).status).toBe(429)
    expect((await fetch(`${own.url}/healthz`)).status).toBe(200)
  })

  test('tells a reader who asked too often so on a page in the reader’s language', async () => {
    const answer = await fetch(`${own.url}/sv`, { headers: { accept: 'text/html' } })
    expect(answer.status).toBe(429)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(await answer.text()).toContain('<html lang="sv"')
  })
})
