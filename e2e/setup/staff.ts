import type { Browser, Page } from 'playwright-core'
import { signInAs, visit, type Visitor } from './browser.ts'

/** A visitor who has signed in as a persona. */
export async function signedIn(browser: Browser, persona: string, options: Parameters<typeof visit>[1] = {}): Promise<Visitor> {
  const visitor = await visit(browser, options)
  await signInAs(visitor.page, persona)
  return visitor
}

/** Sends the page's form, the one in its content. */
export async function sendForm(page: Page): Promise<void> {
  await page.locator('main form[method=post] button[type=submit]').last().click()
}

let count = 0

/** Adds somebody of this test's own and gives the address of her page. The administrator must be signed in. */
export async function addPerson(page: Page, name = 'Testi Henkilö'): Promise<string> {
  await page.goto('/fi/admin/people/new')
  await page.getByLabel('Nimi', { exact: true }).fill(name)
  await page.getByLabel('Sähköpostiosoite').fill(`test-${process.pid}-${++count}@demo.invalid`)
  await sendForm(page)
  return new URL(page.url()).pathname
}

/** What the page has just said was done. */
export const done = (page: Page) => page.getByRole('status').first().innerText()
