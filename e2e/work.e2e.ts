import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectAccessible, expectFits, openBrowser, visit, signInAs } from './setup/browser.ts'
import { mustKoto } from './setup/koto-command.ts'
import { sendForm, signedIn } from './setup/staff.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

test('who works with the programme sees from the menu what waits for her, and comes to where it is done', async () => {
  for (const persona of ['coordinator', 'reporter', 'reviewer']) {
    const { page, complaints, close } = await signedIn(browser, persona)
    await page.getByRole('link', { name: 'Omat tehtävät' }).first().click()
    await page.waitForURL('**/fi/work')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Omat tehtävät')
    await expectAccessible(page)
    const places = await page.locator('.work__rows a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    for (const place of places.slice(0, 3)) expect((await page.request.get(place)).status(), place).toBe(200)
    expect(complaints).toEqual([])
    await close()
  }
})

test('without JavaScript she chooses how often mail comes, in each language, on a phone', async () => {
  const { page, close } = await signedIn(browser, 'reporter', { javaScript: false, at: 'phone' })
  for (const [language, label, value, said] of [
    ['fi', 'Kuinka usein haluat postia', 'weekly', 'Valintasi on tallennettu.'],
    ['sv', 'Hur ofta vill du ha e-post', 'none', 'Ditt val har sparats.'],
    ['en', 'How often you want mail', 'daily', 'Your choice is saved.'],
  ] as const) {
    await page.goto(`/${language}/work`)
    await page.getByLabel(label).selectOption(value)
    await sendForm(page)
    expect(await page.getByRole('status').first().innerText()).toBe(said)
    await page.goto(`/${language}/work`)
    expect(await page.getByLabel(label).inputValue()).toBe(value)
    await expectFits(page)
  }
  await close()
})

test('the operator does the day’s job by hand, and doing it again makes nothing twice', async () => {
  const { data } = inject('koto')
  const environment = { KOTO_DATA: data }
  await mustKoto(['notices', 'run', '--json'], environment)
  expect(JSON.parse(await mustKoto(['notices', 'run', '--json'], environment))).toMatchObject({ made: 0, mailed: 0, sends: false })
})

test('it is nobody else’s page', async () => {
  const visitor = await visit(browser)
  expect((await visitor.page.goto('/fi/work'))!.status()).toBe(404)
  await signInAs(visitor.page, 'worker')
  expect((await visitor.page.goto('/fi/work'))!.status()).toBe(404)
  await visitor.close()
})
