import type { FastifyInstance } from 'fastify'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createBrowser, type Browser } from '../../../../test/browser.ts'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { outsideProvider, type Account, type OutsideProvider } from '../../../../test/outside-provider.ts'
import { makeSmallCity, type SmallCity } from '../../../../test/people.ts'
import { signInApp } from '../../../../test/sign-in-app.ts'
import type { Clock } from '../../../platform/clock/clock.ts'
import { createOrganisationService } from '../service.ts'
import { readFlow, writeFlow } from './flow.ts'
import { createSignInService } from './service.ts'
import type { SignInSettings } from './settings.ts'
import { createSigner } from './signature.ts'

/** Production's way: the provider is another server, people are known by what it vouches for. */
const secret = randomBytes(32).toString('hex')
let minutes = 0
const clock: Clock = { now: () => new Date(Date.now() + minutes * 60_000) }
let database: TestDatabase
let city: SmallCity
let outside: OutsideProvider
let app: FastifyInstance
let url: string
let settings: SignInSettings
let browser: Browser
beforeAll(async () => {
  database = await testDatabase({ clock })
  city = await makeSmallCity(database)
  const made = await signInApp((publicUrl) => {
    settings = {
      database, clock, publicUrl, secrets: [secret],
      provider: { issuer: () => outside.issuer, clientId: 'koto-city', clientSecret: 'a secret & with: signs' },
    }
    return { signIn: createSignInService(settings) }
  })
  app = made.app
  url = made.url
  outside = await outsideProvider(url)
})
afterAll(async () => {
  await app.close()
  await outside.close()
  await database.close()
})
beforeEach(() => {
  minutes = 0
  settings.openRegistration = false
  browser = createBrowser()
})

const worker: Account = { sub: 'w-1', name: 'Worker', email: 'WORKER@smallville.example', email_verified: true }
const signInAs = (account: Account | undefined, path = '/sv/theme/1') => {
  outside.visitor = account
  return browser.get(`${url}/auth/start?return=${encodeURIComponent(path)}`)
}
const me = async () => JSON.parse((await browser.get(`${url}/me`)).text) as { actor: { kind: string; id: string }; who: object }
const problemIn = (page: { url: URL }) => `${page.url.pathname} ${page.url.searchParams.get('problem')}`
/** The browser stops where the provider sends it back, with the code in its hand. */
async function upToCallback(account: Account): Promise<URL> {
  outside.visitor = account
  let address = `${url}/auth/start?return=/fi`
  while (!address.startsWith(`${url}/auth/callback`)) {
    const answer = await browser.step(address)
    address = new URL(answer.headers.get('location')!, address).href
  }
  return new URL(address)
}

describe('who somebody is', () => {
  test('a person whom an administrator added is found once by her verified e-mail address, and then by issuer and subject', async () => {
    expect((await signInAs(worker)).url.pathname).toBe('/sv/theme/1')
    expect(await me()).toMatchObject({
      actor: { kind: 'person', id: city.as.worker.id, roles: [{ role: 'worker', unit: city.units.library }] }, who: { name: 'The worker' },
    })
    browser = createBrowser()
    await signInAs({ sub: 'w-1' })
    expect((await me()).actor.id).toBe(city.as.worker.id)
    browser = createBrowser()
    expect(problemIn(await signInAs({ ...worker, sub: 'somebody-else' }))).toBe('/sv/sign-in not-registered')
    expect((await me()).actor).toEqual({ kind: 'public' })
  })

  test('an address that the provider has not verified finds nobody', async () => {
    const account = { sub: 'r-1', email: 'reporter@smallville.example', email_verified: false }
    expect(problemIn(await signInAs(account))).toBe('/sv/sign-in not-registered')
    expect(problemIn(await signInAs({ sub: 'r-2', email: 'reporter@smallville.example' }))).toBe('/sv/sign-in not-registered')
  })

  test('somebody unknown is told so in her language, with the way she was going kept', async () => {
    const page = await signInAs({ sub: 'x-1', name: 'X' }, '/fi/measure/1.1?tab=2')
    expect(problemIn(page)).toBe('/fi/sign-in not-registered')
    expect(page.url.searchParams.get('return')).toBe('/fi/measure/1.1?tab=2')
  })

  test('where anyone may register, somebody unknown becomes a resident, with no address that is another’s or not verified', async () => {
    const open = await signInApp((publicUrl) => ({ signIn: createSignInService({ ...settings, publicUrl, openRegistration: true }) }))
    const other = await outsideProvider(open.url)
    const before = outside
    outside = other
    try {
      other.visitor = { sub: 'new-1', name: 'Noor', email: 'reviewer@smallville.example', email_verified: false, locale: 'ar-SY' }
      await browser.get(`${open.url}/auth/start?return=/ar`)
      const seen = JSON.parse((await browser.get(`${open.url}/me`)).text)
      expect(seen.actor.roles).toEqual([{ role: 'resident', unit: null }])
      expect(seen.who).toEqual({ name: 'Noor', language: 'ar', roles: ['resident'] })
      expect((await createOrganisationService({ database }).me(seen.actor)).email).toBeNull()
    } finally {
      outside = before
      await other.close()
      await open.app.close()
    }
  })

  test('a person made inactive cannot sign in again', async () => {
    const account = { sub: 'p-1', email: 'partner@smallville.example', email_verified: true }
    await signInAs(account)
    expect((await me()).actor.kind).toBe('person')
    await createOrganisationService({ database }).changePerson(city.as.administrator, city.as.partner.id, { active: false })
    expect((await me()).actor).toEqual({ kind: 'public' })
    browser = createBrowser()
    expect(problemIn(await signInAs(account))).toBe('/sv/sign-in not-registered')
  })
})

describe('what comes back from the provider is refused', () => {
  const refused = async (callback: URL) => problemIn(await browser.get(callback.href))
  const forge = (change: object) => {
    const signer = createSigner([secret])
    const { fresh: _fresh, ...flow } = readFlow(signer, browser.cookie('koto-sign-in'), clock.now())!
    browser.setCookie('koto-sign-in', writeFlow(signer, { ...flow, ...change }))
  }

  test('with another state', async () => {
    const callback = await upToCallback(worker)
    callback.searchParams.set('state', 'of-somebody-else')
    expect(await refused(callback)).toBe('/fi/sign-in sign-in-expired')
  })
  test('with another nonce', async () => {
    const callback = await upToCallback(worker)
    forge({ nonce: 'of-somebody-else' })
    expect(await refused(callback)).toBe('/fi/sign-in sign-in-failed')
  })
  test('with a code that was asked for with another proof', async () => {
    const callback = await upToCallback(worker)
    forge({ verifier: 'x'.repeat(43) })
    expect(await refused(callback)).toBe('/fi/sign-in sign-in-failed')
  })
  test('in a browser that did not begin, or whose cookie was changed', async () => {
    const callback = await upToCallback(worker)
    const cookie = browser.cookie('koto-sign-in')!
    browser.setCookie('koto-sign-in', `A${cookie.slice(1)}`)
    expect(await refused(callback)).toBe('/fi/sign-in sign-in-expired')
    browser = createBrowser()
    expect(await refused(callback)).toBe('/fi/sign-in sign-in-expired')
  })
  test('with a code that was used already', async () => {
    const callback = await upToCallback(worker)
    const cookie = browser.cookie('koto-sign-in')!
    expect((await browser.get(callback.href)).url.pathname).toBe('/fi')
    expect(browser.cookie('koto-sign-in')).toBeUndefined()
    browser.setCookie('koto-sign-in', cookie)
    expect(await refused(callback)).toBe('/fi/sign-in sign-in-failed')
  })
  test('after more than ten minutes', async () => {
    const callback = await upToCallback(worker)
    minutes = 11
    expect(await refused(callback)).toBe('/fi/sign-in sign-in-expired')
  })
  test('when it names another issuer', async () => {
    const callback = await upToCallback(worker)
    callback.searchParams.set('iss', 'https://evil.example')
    expect(await refused(callback)).toBe('/fi/sign-in sign-in-failed')
  })
  test('when the person turned back', async () => {
    expect(problemIn(await signInAs(undefined))).toBe('/sv/sign-in sign-in-cancelled')
  })
})

test('a sign-in that begins under another name of this server goes on under the one that the provider knows, moved once', async () => {
  outside.visitor = worker
  const other = url.replace('127.0.0.1', 'localhost')
  const page = await browser.get(`${other}/auth/start?return=/fi`)
  expect(page.trail[1]).toBe(`${url}/auth/start?return=%2Ffi&moved=yes`)
  expect(page.url.href).toBe(`${url}/fi`)
  expect((await browser.step(`${other}/auth/start?moved=yes`)).headers.get('location')).toContain(outside.issuer)
})

test('a provider that does not answer is told as such', async () => {
  const gone = await signInApp((publicUrl) => ({
    signIn: createSignInService({ ...settings, publicUrl, provider: { ...settings.provider, issuer: () => 'http://127.0.0.1:9' } }),
  }))
  expect(problemIn(await browser.get(`${gone.url}/auth/start?return=/en`))).toBe('/en/sign-in provider-unreachable')
  await gone.app.close()
})

test('every sign-in gives a new session and ends the one the browser had', async () => {
  browser.setCookie('koto-session', 'chosen-by-an-attacker')
  await signInAs(worker)
  const first = browser.cookie('koto-session')!
  expect(first).not.toContain('chosen')
  await signInAs(worker)
  const second = browser.cookie('koto-session')!
  expect(second).not.toBe(first)
  expect((await me()).actor.kind).toBe('person')
  browser.setCookie('koto-session', first)
  expect((await me()).actor).toEqual({ kind: 'public' })
})

test('signing out ends the session here at once and then at the provider, and comes back', async () => {
  await signInAs(worker)
  const cookie = browser.cookie('koto-session')!
  const atProvider = await browser.post(`${url}/auth/sign-out`, {})
  expect(browser.cookie('koto-session')).toBeUndefined()
  expect(atProvider.url.origin + atProvider.url.pathname).toBe(`${outside.issuer}/session/end`)
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(atProvider.text)![1]!
  const back = await browser.post(`${outside.issuer}/session/end/confirm`, { xsrf, logout: 'yes' })
  expect(back.url.href).toBe(`${url}/`)
  expect(browser.cookie('outside-session')).not.toBe(cookie)
  browser.setCookie('koto-session', cookie)
  expect((await me()).actor).toEqual({ kind: 'public' })
})

test('signing out without a session goes to a path of this site', async () => {
  expect((await browser.post(`${url}/auth/sign-out`, { return: '/fi' })).url.href).toBe(`${url}/fi`)
  expect((await browser.post(`${url}/auth/sign-out`, { return: 'https://evil.example' })).url.href).toBe(`${url}/`)
})
