import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { parse } from 'yaml'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createBrowser, type Browser } from '../../../../test/browser.ts'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { signInApp } from '../../../../test/sign-in-app.ts'
import { systemActor } from '../../../platform/access/actor.ts'
import { roles } from '../../../platform/access/roles.ts'
import { createOrganisationService } from '../service.ts'
import { createSignInService, type SignIn } from '../sign-in/service.ts'
import { syncUnits, type BodyOfProgramme } from '../units/sync.ts'
import { loadDemoOrganisation } from './load.ts'
import { createPersonaToken } from './personas.ts'
import { demoProvider, type DemoProvider } from './provider.ts'

const root = join(import.meta.dirname, '../../../../../..')
const file = join(root, 'demo/organisation.yaml')
const programme = join(root, 'programmes/helsinki-2017-2021/bodies.yaml')
const helsinki = (parse(readFileSync(programme, 'utf8')) as { bodies: BodyOfProgramme[] }).bodies

let database: TestDatabase
let added: string[]
let demo: DemoProvider
let app: FastifyInstance
let url: string
let signIn: SignIn
beforeAll(async () => {
  database = await testDatabase()
  await database.withActor(systemActor('load-programme'), (scope) => syncUnits(scope, 'helsinki', helsinki))
  added = await loadDemoOrganisation(database, file)
  const made = await signInApp((publicUrl) => {
    demo = demoProvider({ demo: true, database, file, publicUrl })
    signIn = createSignInService({
      database, publicUrl, secrets: [randomBytes(32).toString('hex')], provider: demo.identityProvider, demo: true,
    })
    return { signIn, routes: demo.routes }
  })
  app = made.app
  url = made.url
})
afterAll(async () => {
  await app.close()
  await database.close()
})

describe('the made-up organisation', () => {
  test('has somebody for every role, at the units where the demo needs them', async () => {
    const personas = await demo.signIn.personas()
    expect(added).toEqual(personas.map((persona) => persona.id))
    expect(new Set(personas.map((persona) => persona.role))).toEqual(new Set(roles))
    expect(personas.filter(({ id }) => (roles as readonly string[]).includes(id)).every(({ id, role }) => id === role)).toBe(true)
    const places = Object.fromEntries(personas.map(({ id, unit }) => [id, unit?.en ?? null]))
    expect(places).toMatchObject({
      worker: 'Helsinki Skill Center', 'worker-ohjaamo': 'Ohjaamo (One-Stop Guidance Centre)', reporter: 'Education Division',
      'reporter-culture': 'Culture and Leisure Division', 'reporter-employment': 'Immigration and Employment Services Unit',
      'lead-education': 'Education Division', 'reviewer-sub-committee': 'City Board’s Economic Development Sub-committee',
      coordinator: null, administrator: null, auditor: null, resident: null,
    })
  })

  test('is loaded again without changing anything, what somebody changed included', async () => {
    const token = await createPersonaToken(database, { persona: 'administrator', demo: true })
    const administrator = await signIn.actorOfToken(token)
    const organisation = createOrganisationService({ database })
    const [resident] = await organisation.people(administrator, { role: 'resident' })
    await organisation.changePerson(administrator, resident!.id, { language: 'ar' })
    expect(await loadDemoOrganisation(database, file)).toEqual([])
    expect((await organisation.person(administrator, resident!.id)).language).toBe('ar')
    expect(await organisation.people(administrator)).toHaveLength(added.length)
  })

  test('is refused with units that the city does not have, and with a file that does not fit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'koto-demo-'))
    const broken = (text: string) => {
      writeFileSync(join(folder, 'organisation.yaml'), text)
      return loadDemoOrganisation(database, join(folder, 'organisation.yaml'))
    }
    const text = readFileSync(file, 'utf8')
    await expect(broken(text.replace('city: helsinki', 'city: espoo'))).rejects.toThrow(/espoo does not have: helsinki-skill-center/)
    await expect(broken(text.replace('role: coordinator', 'role: mayor'))).rejects.toThrow(/role/)
    await expect(broken(text.replace('id: worker-ohjaamo', 'id: worker'))).rejects.toThrow(/two people have one id/)
    rmSync(folder, { recursive: true })
  })
})

describe('signing in as a persona', () => {
  let browser: Browser
  beforeEach(() => { browser = createBrowser() })
  const choose = async (persona: string, path = '/sv/theme/1') => {
    const list = await browser.get(`${url}/auth/start?return=${path}`)
    expect(list.url.pathname).toMatch(/^\/[a-z]{2}\/demo-sign-in\/[\w-]+$/)
    return browser.post(`${url}/auth/demo/${list.url.pathname.split('/').at(-1)}`, { persona })
  }
  const me = async () => JSON.parse((await browser.get(`${url}/me`)).text)

  test('goes through the code flow with PKCE, state and nonce, and ends where it was going', async () => {
    const page = await choose('worker-ohjaamo')
    expect(page.url.href).toBe(`${url}/sv/theme/1`)
    expect(page.trail.some((address) => new URL(address).pathname === '/auth/callback')).toBe(true)
    expect(await me()).toMatchObject({ actor: { roles: [{ role: 'worker' }] }, who: { name: 'Linh Nguyen-Salo', roles: ['worker'] } })
    const start = new URL((await browser.step(`${url}/auth/start`)).headers.get('location')!)
    expect(start.origin + start.pathname).toBe(`${url}/oidc/auth`)
    expect(Object.fromEntries(start.searchParams)).toMatchObject({
      response_type: 'code', code_challenge_method: 'S256', code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/), nonce: expect.stringMatching(/^[\w-]{43}$/),
    })
  })

  test('shows the list in the language of the page one came from', async () => {
    expect((await browser.get(`${url}/auth/start?return=/en/x`)).url.pathname).toMatch(/^\/en\/demo-sign-in\//)
    expect((await browser.get(`${url}/auth/start`)).url.pathname).toMatch(/^\/fi\/demo-sign-in\//)
  })

  test('asks anew every time, so that another persona can be chosen in the same browser', async () => {
    await choose('worker')
    await choose('auditor')
    expect((await me()).who).toMatchObject({ name: 'Henrik Lindqvist', language: 'sv', roles: ['auditor'] })
    const out = await browser.post(`${url}/auth/sign-out`, { return: '/sv' })
    expect(out.url.href).toBe(`${url}/sv`)
    expect((await me()).who).toBeNull()
    await choose('coordinator')
    expect((await me()).who.name).toBe('Samir Haddad')
  })

  test('is refused for a persona that is not on the list, and without the browser that began', async () => {
    const list = await browser.get(`${url}/auth/start`)
    const address = `${url}/auth/demo/${list.url.pathname.split('/').at(-1)}`
    expect((await browser.post(address, { persona: 'mayor' })).status).toBe(422)
    expect((await browser.post(address, {})).status).toBe(422)
    const other = createBrowser()
    expect((await other.post(address, { persona: 'administrator' })).url.search).toBe('?problem=sign-in-expired')
    expect((await other.get(address)).url.search).toBe('?problem=sign-in-expired')
    expect((await browser.post(address, { persona: 'administrator' })).url.pathname).toBe('/')
  })

  test('the provider’s own pages are none: a request that does not fit leads back to the sign-in page', async () => {
    const page = await browser.get(`${url}/oidc/auth?client_id=unknown`)
    expect(page.url.pathname + page.url.search).toBe('/fi/sign-in?problem=sign-in-failed')
  })
})

test('behind a proxy the server reaches its own provider where it listens, and sends browsers to the public address', async () => {
  const proxied = await signInApp(() => {
    const publicUrl = () => 'https://koto.invalid'
    const own = demoProvider({ demo: true, database, file, publicUrl })
    const secrets = [randomBytes(32).toString('hex')]
    return { signIn: createSignInService({ database, publicUrl, secrets, provider: own.identityProvider, demo: true }), routes: own.routes }
  })
  try {
    expect((await proxied.signIn.begin('/fi')).url).toMatch(/^https:\/\/koto\.invalid\/oidc\/auth\?/)
  } finally {
    await proxied.app.close()
  }
})

describe('outside of the demo', () => {
  test('the provider refuses to be made', () => {
    expect(() => demoProvider({ demo: false, database, file, publicUrl: () => url })).toThrow('only in demo mode')
  })
  test('no persona gets a token; in it each does, but nobody unknown', async () => {
    await expect(createPersonaToken(database, { persona: 'coordinator', demo: false })).rejects.toMatchObject({ code: 'not-found' })
    await expect(createPersonaToken(database, { persona: 'mayor', demo: true })).rejects.toMatchObject({ code: 'not-found' })
    const token = await createPersonaToken(database, { persona: 'coordinator', demo: true })
    expect(await signIn.actorOfToken(token)).toMatchObject({ roles: [{ role: 'coordinator', unit: null }], via: 'token' })
  })
})
