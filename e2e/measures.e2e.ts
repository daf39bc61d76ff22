import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectFits, openBrowser, visit, widths } from './setup/browser.ts'
import { sendForm, signedIn } from './setup/staff.ts'

const run = '/fi/run/helsinki-2017-2021'
let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

const main = (page: Page) => page.getByRole('main')
const shownRows = (page: Page) => page.locator('#board-measures > li:visible')

async function sayState(page: Page, number: string, state: string, reason: string) {
  await page.goto(`${run}/measures/${number}/state`)
  await page.getByLabel('Uusi tila').selectOption(state)
  await page.getByLabel('Mistä päivästä').fill('2020-01-15')
  await page.getByLabel('Perustelu', { exact: true }).fill(reason)
  await sendForm(page)
}

test('the coordinator says how a measure stands, and the board counts it where it stands', async () => {
  const { page, complaints, close } = await signedIn(browser, 'coordinator')
  await sayState(page, '8.1', 'under-way', 'Työ alkoi kirjastoissa.')
  expect(await main(page).getByRole('status').first().innerText()).toBe('Tila on kerrottu.')
  expect(await page.getByRole('region', { name: 'Missä mennään' }).innerText()).toMatch(/käynnissä[^]*15\.1\.2020[^]*Samir Haddad[^]*Työ alkoi kirjastoissa/)
  expect(await page.getByRole('region', { name: 'Mitä on tehty' }).innerText()).toMatch(/Samir Haddad[^]*suunnitteilla[^]*käynnissä/)

  await page.goto(run)
  const row = page.locator('.matrix tr', { has: page.locator('th a[href*="set=8"]') })
  await row.getByRole('link', { name: /käynnissä/ }).click()
  expect(new URL(page.url()).search).toBe('?set=8&state=under-way')
  expect(await shownRows(page).allInnerTexts()).toEqual([expect.stringMatching(/^8\.1/)])
  await main(page).getByRole('link', { name: 'Näytä kaikki' }).click()
  expect(await shownRows(page).count()).toBeGreaterThan(50)
  for (const state of ['suunnitteilla', 'käynnissä', 'valmis', 'siirretty', 'yhdistetty', 'lopetettu']) {
    await page.goto(run)
    await page.locator('.matrix thead').getByRole('link', { name: state }).click()
    expect(await page.getByLabel('Tila', { exact: true }).locator('option:checked').innerText()).toBe(state)
  }
  expect(complaints).toEqual([])
  await close()
})

test('the list narrows as one types, and arrows and Enter open a measure', async () => {
  const { page, close } = await signedIn(browser, 'reviewer')
  await page.goto(run)
  await page.keyboard.press('/')
  await page.keyboard.type('8.')
  const left = await shownRows(page).count()
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(20)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  const first = await shownRows(page).first().getByRole('link').getAttribute('href')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === first)
  expect(await main(page).getByRole('link', { name: 'Muuta tilaa' }).count()).toBe(0)
  await close()
})

test('without JavaScript the questions are sent and stand in the address; a schedule is saved and moved with a reason', async () => {
  const { page, close } = await signedIn(browser, 'coordinator', { javaScript: false })
  await page.goto(run)
  await page.getByLabel('Etsi numerolla tai sanalla').fill('kirjasto')
  await page.getByLabel('Tila', { exact: true }).selectOption('planned')
  await page.getByRole('button', { name: 'Näytä' }).click()
  expect(new URL(page.url()).searchParams.get('q')).toBe('kirjasto')
  expect(await page.getByLabel('Etsi numerolla tai sanalla').inputValue()).toBe('kirjasto')

  await page.goto(`${run}/measures/8.2/schedule`)
  await page.getByLabel('Alkaa').first().fill('2019-06-01')
  await page.getByLabel('Päättyy').first().fill('2019-01-01')
  await page.getByLabel('Nimi suomeksi').first().fill('Kokeilu')
  await sendForm(page)
  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
    'Päättyy: Loppu on ennen alkua. Tarkista päivät.',
    'Vaihe 1, Nimi ruotsiksi: Kirjoita vaiheen nimi kaikilla kolmella kielellä.',
    'Vaihe 1, Nimi englanniksi: Kirjoita vaiheen nimi kaikilla kolmella kielellä.',
  ])
  await page.getByLabel('Päättyy').first().fill('2020-05-31')
  await page.getByLabel('Nimi ruotsiksi').first().fill('Försök')
  await page.getByLabel('Nimi englanniksi').first().fill('Trial')
  await sendForm(page)
  expect(await page.getByRole('region', { name: 'Aikataulu' }).innerText()).toMatch(/1\.6\.2019[^]*31\.5\.2020[^]*Kokeilu/)
  await page.goto(`${run}/measures/8.2/schedule`)
  await page.getByLabel('Päättyy').first().fill('2020-12-31')
  await sendForm(page)
  expect(await page.getByRole('alert').innerText()).toContain('Kerro, miksi aikataulu muuttuu.')
  await page.getByLabel(/^Perustelu/).fill('Kokeilu alkoi myöhemmin.')
  await sendForm(page)
  expect(await page.getByRole('region', { name: 'Mitä on tehty' }).innerText()).toContain('Kokeilu alkoi myöhemmin.')
  await page.goto(`${run}?late=yes`)
  expect(await page.getByRole('region', { name: 'Myöhässä' }).innerText()).toMatch(/31\.12\.2020[^]*8\.2/)
  await close()
})

test('of two who change a measure at once the second is told, and keeps what she wrote', async () => {
  const [one, other] = [await signedIn(browser, 'coordinator'), await signedIn(browser, 'coordinator')]
  await other.page.goto(`${run}/measures/8.3/state`)
  await other.page.getByLabel('Uusi tila').selectOption('stopped')
  await other.page.getByLabel('Perustelu', { exact: true }).fill('Rahoitus päättyi.')
  await sayState(one.page, '8.3', 'postponed', 'Odotetaan tiloja.')
  await sendForm(other.page)
  expect(await other.page.getByRole('alert').innerText()).toContain('Joku muu muutti tätä samaan aikaan')
  expect(await main(other.page).innerText()).toMatch(/Nyt:\s+siirretty/)
  expect(await other.page.getByLabel('Perustelu', { exact: true }).inputValue()).toBe('Rahoitus päättyi.')
  await sendForm(other.page)
  expect(await other.page.getByRole('region', { name: 'Missä mennään' }).innerText()).toContain('lopetettu')
  await one.close()
  await other.close()
})

test.each(['fi', 'sv', 'en'])('the board, a measure and its forms are accessible and fit every screen, in %s', async (language) => {
  const { page, close } = await signedIn(browser, 'coordinator')
  const base = `/${language}/run/helsinki-2017-2021`
  for (const width of Object.values(widths)) {
    await page.setViewportSize(width)
    for (const path of ['', '?state=done&q=xyzzy', '/measures/8.1', '/measures/8.1/state', '/measures/8.2/schedule']) {
      expect((await page.goto(base + path))?.status()).toBe(200)
      await expectAccessible(page)
      await expectFits(page)
    }
  }
  await close()
})

test('who reaches what: those who work with the programme read, and only who may change finds the forms', async () => {
  const all = ['', '/measures/8.1', '/measures/8.1/state', '/measures/8.1/schedule']
  const reached: Record<string, number[]> = {
    coordinator: [200, 200, 200, 200], reporter: [200, 200, 404, 404], reviewer: [200, 200, 404, 404], auditor: [200, 200, 404, 404],
    worker: [404, 404, 404, 404], resident: [404, 404, 404, 404], administrator: [404, 404, 404, 404],
  }
  for (const [who, statuses] of Object.entries(reached)) {
    const { context, close } = await signedIn(browser, who)
    const found = await Promise.all(all.map(async (path) => (await context.request.get(run + path, { maxRedirects: 0 })).status()))
    expect([who, ...found]).toEqual([who, ...statuses])
    expect((await context.request.get(`${run}/measures/99.9`, { maxRedirects: 0 })).status()).toBe(404)
    await close()
  }
  const { context, close } = await visit(browser)
  expect((await context.request.get(run, { maxRedirects: 0 })).status()).not.toBe(200)
  await close()
})
