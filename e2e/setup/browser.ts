import axe from 'axe-core'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { findChromium } from '../../check/chromium.ts'

/** The two widths every page is looked at: a desk and a cheap phone. */
export const widths = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const

export interface Visitor {
  context: BrowserContext
  page: Page
  /** What the browser complained about: scripts or styles refused, errors, missing files. */
  complaints: string[]
  close(): Promise<void>
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}

/** A new visitor with an empty browser of her own. */
export async function visit(browser: Browser, options: { at?: keyof typeof widths; javaScript?: boolean; locale?: string } = {}): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: inject('koto').url,
    viewport: widths[options.at ?? 'desk'],
    javaScriptEnabled: options.javaScript ?? true,
    locale: options.locale ?? 'fi-FI',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { context, page, complaints, close: () => context.close() }
}

declare global {
  interface Window { axe: typeof axe }
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No accessibility violation by axe’s rules for WCAG 2.2 A and AA, and its best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  // Our pages hold no frames: axe runs in the page itself, which takes a third of the time that its own driver takes.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async (tags) => {
    const found = await window.axe.run({ runOnly: tags, resultTypes: ['violations'] })
    return found.violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).slice(0, 5).join(', ')})`)
  }, rules)
  expect(violations, page.url()).toEqual([])
}

/** Nothing makes the page wider than the screen. */
export async function expectFits(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  expect(content, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(screen!)
}

/** No text is pressed into a column so narrow that a word hardly fits a line. */
export async function expectRoomy(page: Page): Promise<void> {
  const narrow = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main *')].flatMap((element) => {
    const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? '').join('').trim()
    const { width, height } = element.getBoundingClientRect()
    const lines = height / Number.parseFloat(getComputedStyle(element).lineHeight)
    return words.length > 20 && width > 0 && width < 60 && lines > 4 ? [`${element.className}: ${words.slice(0, 40)}`] : []
  }))
  expect(narrow, `${page.url()} has columns that nobody can read`).toEqual([])
}

/** Signs in as one of the made-up personas, by clicking as a person would. */
export async function signInAs(page: Page, persona: string, language = 'fi'): Promise<void> {
  await page.goto(`/${language}/sign-in`)
  await page.locator('a[href^="/auth/start"]').first().click()
  await page.locator(`button[name="persona"][value="${persona}"]`).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/auth') && !url.pathname.includes('demo-sign-in'))
}
