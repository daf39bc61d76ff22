import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { expectAccessible, expectFits, openBrowser, visit, widths, type Visitor } from './setup/browser.ts'
import { addPerson, done, sendForm, signedIn } from './setup/staff.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

test('an administrator gives a role, ends it, and the auditor finds both in the audit', async () => {
  const { page, complaints, close } = await signedIn(browser, 'administrator')
  const person = await addPerson(page, 'Aada Kokeilija')
  expect(await done(page)).toContain('Henkilö on lisätty')
  await page.getByRole('link', { name: 'Anna rooli' }).click()
  await page.getByLabel('Rooli').selectOption('worker')
  await page.getByLabel('Yksikkö').selectOption({ label: await page.locator('option', { hasText: 'Ohjaamo Helsinki' }).innerText() })
  await page.getByLabel('Perustelu').fill('Aloittaa Ohjaamossa')
  await sendForm(page)
  expect(new URL(page.url()).pathname).toBe(person)
  expect(await done(page)).toBe('Rooli on annettu.')
  const roles = page.getByRole('region', { name: 'Roolit' })
  expect(await roles.innerText()).toMatch(/Työntekijä Ohjaamo Helsinki\s+alkaen \d+\.\d+\.\d{4}\s+antoi Petra Kuznetsova/)
  expect(await page.getByRole('region', { name: 'Mitä on tehty' }).innerText()).toContain('Aloittaa Ohjaamossa')

  await roles.getByRole('link', { name: 'Päätä rooli' }).click()
  await page.getByLabel('Perustelu').fill('Siirtyy muualle')
  await sendForm(page)
  expect(await done(page)).toBe('Rooli on päättynyt.')
  expect(await page.getByRole('region', { name: 'Roolit' }).innerText()).toContain('Ei vielä roolia')
  expect(complaints).toEqual([])
  await close()

  const auditor = await signedIn(browser, 'auditor')
  await auditor.page.goto('/fi/audit')
  await auditor.page.getByLabel('Kuka').fill('kuznets')
  await auditor.page.getByLabel('Mitä tehtiin').selectOption({ label: 'päätti roolin' })
  await auditor.page.getByRole('button', { name: 'Näytä' }).click()
  const newest = auditor.page.locator('.entries__one').first()
  expect(await newest.innerText()).toMatch(/Petra Kuznetsova\s+Päätti roolin\s+Roolissa: Aada Kokeilija/)
  expect(await newest.innerText()).toMatch(/Rooli\s+Työntekijä\s+Missä\s+Ohjaamo Helsinki\s+Asti\s+oli\s+ei loppua\s+nyt\s+\d/)
  expect(await newest.innerText()).toContain('Siirtyy muualle')
  await newest.getByRole('link', { name: 'kaikki siitä' }).click()
  expect(await auditor.page.locator('.entries__action').allInnerTexts()).toEqual(['Päätti roolin', 'Antoi roolin'])

  const csv = await auditor.context.request.get((await auditor.page.getByRole('link', { name: 'Lataa CSV' }).getAttribute('href'))!)
  expect(csv.headers()).toMatchObject({ 'content-type': 'text/csv; charset=utf-8; header=present', 'content-disposition': 'attachment; filename="audit.csv"' })
  const lines = (await csv.text()).trimEnd().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain(',Petra Kuznetsova,organisation.role-ended,role-assignment,')
  await auditor.close()
})

test('without JavaScript a form that does not fit keeps what was typed and says at each field what would', async () => {
  const { page, close } = await signedIn(browser, 'administrator', { javaScript: false })
  await page.goto('/sv/admin/units/new')
  await page.getByLabel('På finska').fill('Keskeneräinen')
  await page.getByLabel('Kort id').fill('Inte så')
  const [answer] = await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), sendForm(page)])
  expect(answer.status()).toBe(422)
  expect(await page.getByLabel('På finska').inputValue()).toBe('Keskeneräinen')
  expect(await page.getByLabel('Kort id').inputValue()).toBe('Inte så')
  const swedish = page.getByLabel('På svenska')
  expect(await swedish.getAttribute('aria-invalid')).toBe('true')
  expect(await page.locator(`[id="${await swedish.getAttribute('aria-describedby')}"]`).innerText()).toBe('Skriv namnet på det här språket.')
  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
    'På svenska: Skriv namnet på det här språket.', 'På engelska: Skriv namnet på det här språket.', 'Vilken typ: Välj en.',
    'Kort id: Bara små bokstäver a–z, siffror och bindestreck; börja med en bokstav eller siffra.',
  ])

  await page.getByLabel('På svenska').fill('Halvfärdig')
  await page.getByLabel('På engelska').fill('Half done')
  await page.getByLabel('Vilken typ').selectOption('project')
  await page.getByLabel('Kort id').fill('ohjaamo')
  await sendForm(page)
  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual(['Kort id: En annan enhet har detta id. Skriv ett annat.'])
  await page.getByLabel('Kort id').fill('')
  await sendForm(page)
  expect(await done(page)).toBe('Enheten har lagts till.')
  expect(await page.getByRole('main').innerText()).toContain('half-done')

  const unit = page.url().split('?')[0]!
  await page.getByRole('link', { name: 'Stäng enheten' }).click()
  await sendForm(page)
  expect(await page.getByRole('alert').innerText()).toContain('Skriv varför')
  await page.getByLabel('Motivering').fill('Klart')
  await sendForm(page)
  expect(await done(page)).toBe('Enheten har stängts.')
  await page.goto(`${unit}/close`)
  await page.getByLabel('Motivering').fill('Öppnas igen')
  await sendForm(page)
  expect(await done(page)).toBe('Enheten är öppen igen.')
  await page.getByRole('link', { name: 'Ändra uppgifter' }).click()
  await page.getByLabel('På svenska').fill('Helt färdig')
  await sendForm(page)
  expect(await page.locator('.entries__one').first().innerText()).toMatch(/ändrade en enhet[^]*Namn \(svenska\)\s+från\s+Halvfärdig\s+till\s+Helt färdig/i)
  await close()
})

test('what the organisation’s rules refuse is told in words, where it belongs', async () => {
  const { page, close } = await signedIn(browser, 'administrator')
  await page.goto('/fi/admin/people?role=administrator')
  await page.getByRole('main').getByRole('link', { name: 'Petra Kuznetsova' }).click()
  const own = page.url()
  expect(await page.getByRole('link', { name: 'Anna rooli' }).count()).toBe(0)
  expect(await page.getByRole('main').innerText()).toContain('Kukaan ei anna rooleja itselleen')
  expect(await page.getByRole('link', { name: 'Päätä rooli' }).count()).toBe(0)
  await page.goto(`${own}/change`)
  await page.getByLabel('Nimi').fill('Petra Uusi')
  await page.getByLabel('Saa kirjautua').uncheck()
  await sendForm(page)
  expect(await page.getByRole('alert').innerText()).toContain('Saa kirjautua: Kaupunki jäisi ilman pääkäyttäjää.')
  expect(await page.getByLabel('Nimi').inputValue()).toBe('Petra Uusi')
  expect(await page.getByLabel('Saa kirjautua').isChecked()).toBe(false)

  const person = await addPerson(page)
  for (const say of ['Rooli on annettu.', 'Rooli: Henkilöllä on jo tämä rooli siellä.']) {
    await page.goto(`${person}/give-role`)
    await page.getByLabel('Rooli').selectOption('auditor')
    await sendForm(page)
    expect(await page.getByRole('main').innerText()).toContain(say)
  }
  await close()
})

describe('who reaches what', () => {
  const personas = ['resident', 'worker', 'reporter', 'coordinator', 'reviewer', 'partner', 'administrator', 'auditor'] as const
  type Who = (typeof personas)[number]
  const readers: Who[] = ['administrator', 'auditor']
  const pages = (person: string, unit: string): [string, readonly Who[]][] => [
    ['/fi/admin', readers], ['/fi/admin/units', readers], [unit, readers], ['/fi/admin/people', readers], [person, readers],
    ['/fi/admin/units/new', ['administrator']], [`${unit}/change`, ['administrator']], [`${unit}/close`, ['administrator']],
    ['/fi/admin/people/new', ['administrator']], [`${person}/change`, ['administrator']], [`${person}/give-role`, ['administrator']],
    ['/fi/audit', ['auditor']], ['/fi/audit.csv', ['auditor']], ['/fi/me', personas],
  ]
  let table: [string, readonly Who[]][]
  beforeAll(async () => {
    const { page, close } = await signedIn(browser, 'administrator')
    const person = await addPerson(page)
    await page.goto('/fi/admin/units')
    table = pages(person, (await page.locator('.units__name').first().getAttribute('href'))!)
    await close()
  })

  test.each(personas)('the %s: her pages and no others, and no form of theirs either', async (who) => {
    const { context, close } = await signedIn(browser, who)
    for (const [path, allowed] of table) {
      expect([path, (await context.request.get(path, { maxRedirects: 0 })).status()]).toEqual([path, allowed.includes(who) ? 200 : 404])
    }
    for (const [path] of table.filter(([, allowed]) => !allowed.includes(who))) {
      const answer = await context.request.post(path, { form: { name: 'x' }, headers: { origin: inject('koto').url }, maxRedirects: 0 })
      expect([path, answer.status()]).toEqual([path, 404])
    }
    const menu = await (await context.request.get('/fi')).text()
    expect([menu.includes('href="/fi/admin"'), menu.includes('href="/fi/audit"'), menu.includes('href="/fi/me"')])
      .toEqual([readers.includes(who), who === 'auditor', true])
    await close()
  })

  test('somebody who has not signed in: her own page leads to signing in and back, the rest is not there', async () => {
    for (const [path] of table) {
      const answer = await fetch(inject('koto').url + path, { redirect: 'manual' })
      const expected = path === '/fi/me' ? [302, '/fi/sign-in?return=%2Ffi%2Fme'] : [404, null]
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, ...expected])
    }
  })
})

test('after signing out, the cookie of before opens nothing', async () => {
  const { page, context, close } = await signedIn(browser, 'administrator')
  const cookies = await context.cookies()
  const session = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const me = async () => (await fetch(`${inject('koto').url}/fi/me`, { headers: { cookie: session }, redirect: 'manual' })).status
  expect(await me()).toBe(200)
  await page.goto('/fi/me')
  await page.getByRole('main').getByRole('button', { name: 'Kirjaudu ulos' }).click()
  await page.waitForURL((url) => url.pathname === '/fi')
  expect(await me()).toBe(302)
  await context.addCookies(cookies)
  await page.goto('/fi/admin')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Sivua ei löydy')
  await close()
})

describe.each([
  ['administrator', ['/admin', '/admin/units', '/admin/units?q=ohjaamo', '/admin/units/new', '/admin/people', '/admin/people?search=nobody', '/admin/people/new']],
  ['auditor', ['/admin', '/admin/people', '/audit?action=organisation.role-given', '/audit?actor=nobody', '/audit?from=2026-13-01']],
  ['worker', ['/me']],
] as const)('the %s’s pages', (persona, paths) => {
  let visitor: Visitor
  beforeAll(async () => { visitor = await signedIn(browser, persona) })
  afterAll(() => visitor.close())

  test.each(paths)('%s is accessible, fits both widths and speaks three languages', async (path) => {
    const { page, complaints } = visitor
    for (const language of ['sv', 'en', 'fi']) {
      await page.setViewportSize(widths.desk)
      await page.goto(`/${language}${path}`)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await expectFits(page)
    }
    await expectAccessible(page)
    await page.setViewportSize(widths.phone)
    await expectFits(page)
    await expectAccessible(page)
    // The browser itself remarks on the page that answers 422; that is the answer we want there.
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([])
  })
})

describe('the pages of one person and one unit', () => {
  let visitor: Visitor
  const address = { person: '', unit: '' }
  beforeAll(async () => {
    visitor = await signedIn(browser, 'administrator')
    address.person = await addPerson(visitor.page, 'Nimi Joka On Niin Pitkä Että Se Tuskin Mahtuu Puhelimen Ruudulle Yhdelle Riville')
    await visitor.page.goto('/fi/admin/units?q=ohjaamo')
    address.unit = (await visitor.page.locator('.units__name:not(.units__name--quiet)').first().getAttribute('href'))!
  })
  afterAll(() => visitor.close())

  test.each([
    ['person', ''], ['person', '/change'], ['person', '/give-role'], ['unit', ''], ['unit', '/change'], ['unit', '/close'],
  ] as const)('of the %s, the page “%s” is accessible and fits both widths', async (of, path) => {
    const { page } = visitor
    await page.goto(address[of] + path)
    for (const width of Object.values(widths)) {
      await page.setViewportSize(width)
      await expectFits(page)
      await expectAccessible(page)
    }
  })

  test('a form that came back with its errors is accessible too', async () => {
    const { page } = visitor
    await page.goto(`${address.person}/give-role`)
    await sendForm(page)
    await page.getByRole('alert').waitFor()
    await expectAccessible(page)
  })
})

test('an unknown word in the address says nothing on the page, so nobody can make our page speak', async () => {
  const { page, close } = await signedIn(browser, 'administrator')
  await page.goto('/fi/admin/people?done=hacked')
  expect(await page.getByRole('main').getByRole('status').count()).toBe(0)
  await page.goto('/fi/me?done=role-ended')
  expect(await done(page)).toBe('Rooli on päättynyt.')
  await close()
})

test.each(['fi', 'sv', 'en'])('the page of the open API (%s) shows every operation with an example that works', async (language) => {
  const { page, complaints, close } = await visit(browser, { locale: language })
  await page.goto('/api/docs')
  expect(new URL(page.url()).pathname).toBe(`/${language}/api`)
  const described = await (await fetch(`${inject('koto').url}/api/v1/openapi.json`)).json() as { paths: Record<string, object> }
  const all = Object.entries(described.paths).flatMap(([path, methods]) => Object.keys(methods).map(() => path))
  expect(await page.locator('.operation__path code').allInnerTexts()).toEqual(all)
  const commands = await page.locator('.operation .example__command').allInnerTexts()
  expect(commands).toHaveLength(all.length)
  for (const command of commands) {
    const address = /'(http[^']+)'/.exec(command)![1]!
    // What needs a token says so, and is refused without one; everything else works as it stands.
    expect([address, (await fetch(address)).status]).toEqual([address, command.includes('Bearer') ? 401 : 200])
  }
  for (const link of await page.locator('.field-tree a, .type a').all()) expect(await page.locator((await link.getAttribute('href'))!).count()).toBe(1)
  expect(complaints).toEqual([])
  await close()
})
