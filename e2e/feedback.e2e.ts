import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectAccessible, expectFits, openBrowser, visit, widths } from './setup/browser.ts'
import { helsinki, places } from './setup/places.ts'
import { signedIn } from './setup/staff.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

const measure = places('fi').measure
/** A person needs longer than a program. */
const likeAPerson = (page: Page) => page.waitForTimeout(3_100)

async function ask(page: Page, text: string): Promise<string> {
  await page.goto(`${measure}/feedback`)
  await likeAPerson(page)
  await page.getByRole('textbox', { name: 'Viestisi' }).fill(text)
  await page.getByLabel('Viestini ja vastaus saa julkaista').check()
  await page.getByRole('button', { name: 'Lähetä' }).click()
  return new URL(page.url()).pathname
}

async function expectGood(page: Page): Promise<void> {
  for (const width of Object.values(widths)) {
    await page.setViewportSize(width)
    await expectFits(page)
  }
  await expectAccessible(page)
}

test('a resident asks without JavaScript, the body answers and publishes, and everybody reads both', async () => {
  const resident = await visit(browser, { javaScript: false })
  const { page } = resident
  await page.goto(measure)
  await page.getByRole('link', { name: 'Kysy tai anna palautetta' }).last().click()
  await page.getByRole('button', { name: 'Lähetä' }).click()
  expect(await page.getByRole('alert').innerText()).toContain('Kirjoita viestisi.')
  const own = await ask(page, 'Milloin seuraava ryhmä alkaa?')
  expect(own).toMatch(new RegExp(`^/fi/programmes/${helsinki}/feedback/[\\w-]{32}$`))
  expect(await page.getByRole('status').first().innerText()).toContain('Kiitos, viestisi on perillä')
  expect(await page.locator('code').innerText()).toContain(own)

  const reporter = await signedIn(browser, 'reporter')
  await reporter.page.goto(`/fi/run/${helsinki}/feedback`)
  await expectGood(reporter.page)
  await reporter.page.locator('.inbox__one', { hasText: 'Milloin seuraava ryhmä alkaa?' }).getByRole('link').click()
  await expectGood(reporter.page)
  const inbox = reporter.page.url()
  await reporter.page.getByRole('textbox', { name: 'Vastaus' }).fill('Ryhmä alkaa maaliskuussa.')
  await reporter.page.getByLabel('Julkaise kysymys ja vastaus').check()
  await reporter.page.getByRole('button', { name: 'Lähetä vastaus' }).click()
  expect(await reporter.page.getByRole('status').first().innerText()).toBe('Vastaus on lähetetty.')
  await reporter.close()

  await page.goto(own)
  expect(await page.getByRole('main').innerText()).toContain('Ryhmä alkaa maaliskuussa.')
  // A kept page is believed for a second.
  await page.waitForTimeout(1_100)
  await page.goto(measure)
  const questions = page.getByRole('region', { name: 'Asukkaiden kysymyksiä ja vastauksia' })
  expect(await questions.innerText()).toMatch(/Milloin seuraava ryhmä alkaa\?[\s\S]*Ryhmä alkaa maaliskuussa\./)
  expect(await page.getByRole('main').innerText()).not.toContain('Johanna')
  await page.goto(places('fi').changes)
  expect(await page.getByRole('region', { name: 'Asukkaiden kysymykset' }).innerText()).toContain('Asukkaan kysymykseen vastattiin.')
  await resident.close()

  for (const persona of ['reporter-culture', 'auditor']) {
    const other = await signedIn(browser, persona)
    expect((await other.page.goto(inbox))!.status()).toBe(404)
    await other.close()
  }
})

test('the sender’s own page and the form have no accessibility violation, from right to left too', async () => {
  const { page, close } = await visit(browser)
  const own = await ask(page, 'Onko kurssi maksuton?')
  await expectGood(page)
  await page.goto(own.replace('/fi/', '/ar/'))
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  expect(await page.locator('blockquote [lang=fi]').getAttribute('dir')).toBe('ltr')
  await expectGood(page)
  await close()
})

test('the feed is in each language, is linked from the pages, and is sent again only when something has changed', async () => {
  const { page, close } = await visit(browser)
  await page.goto(places('sv').front)
  const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href')
  const feed = await fetch(new URL(address!, inject('koto').url))
  const xml = await feed.text()
  expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(xml).toContain('xml:lang="sv"')
  const problem = await page.evaluate((text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? null, xml)
  expect(problem).toBeNull()
  const again = await fetch(new URL(address!, inject('koto').url), { headers: { 'if-none-match': feed.headers.get('etag')! } })
  expect(again.status).toBe(304)
  await close()
})

test('measures can be narrowed by state in the address', async () => {
  const { page, close } = await visit(browser)
  await page.goto(places('fi').programme)
  const all = await page.locator('.measures__row').count()
  expect(await page.locator('.measures__row .state').count()).toBeGreaterThanOrEqual(all)
  const filter = page.getByRole('navigation', { name: 'Rajaa tilan mukaan' }).getByRole('link')
  const second = filter.nth(1)
  const count = Number((await second.locator('.figure').innerText()).replace(/\s/g, ''))
  await second.click()
  expect(await page.locator('.measures__row').count()).toBe(count)
  expect(await page.locator('.state-filter [aria-current]').count()).toBe(1)
  await close()
})
