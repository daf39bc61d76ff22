import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectFits, expectRoomy, openBrowser, visit, widths, type Visitor } from './setup/browser.ts'
import { places, type Place } from './setup/places.ts'

let browser: Browser
let visitor: Visitor
beforeAll(async () => {
  browser = await openBrowser()
  visitor = await visit(browser)
  await visitor.page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))
  })
})
afterAll(() => browser.close())

const kinds = ['fi', 'ar'].flatMap((language) => (Object.keys(places(language)) as Place[]).map((place) => ({ language, place })))

test.each(kinds)('$place ($language) has no accessibility violation, fits both widths and breaks no rule of its own policy', async ({ language, place }) => {
  const { page, complaints } = visitor
  const before = complaints.length
  await page.goto(places(language)[place])
  for (const width of Object.values(widths)) {
    await page.setViewportSize(width)
    await expectFits(page)
    await expectRoomy(page)
    await expectAccessible(page)
  }
  // The browser itself remarks on a page that answers 404; that is the answer we want there.
  expect(complaints.slice(before).filter((complaint) => place !== 'nowhere' || !complaint.includes('404'))).toEqual([])
})

test.each(['front', 'measure', 'indicators', 'found'] as const)('%s fits 320 pixels, and text twice as large', async (place) => {
  const { page } = visitor
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(places('fi')[place])
  await expectFits(page)
  // Half the pixels at twice the size: what browsers do when a reader enlarges the page.
  await page.setViewportSize({ width: 640, height: 450 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  await expectFits(page)
})
