import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectFits, openBrowser, visit } from './setup/browser.ts'

let browser: Browser
let page: Page
let complaints: string[]
beforeAll(async () => {
  browser = await openBrowser()
  ;({ page, complaints } = await visit(browser, { locale: 'ar' }))
  await page.goto('/ar')
})
afterAll(() => browser.close())

test('the front page is in Arabic, from right to left', async () => {
  expect(await page.locator('html').getAttribute('lang')).toBe('ar')
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^[\u0600-\u06ff]/)
  expect(complaints).toEqual([])
})

test('the layout is mirrored: the name stands at the right, signing in at the left, and the menu begins at the right', async () => {
  const at = async (selector: string) => (await page.locator(selector).first().boundingBox())!
  const name = await at('header a[href="/ar"] svg, header a[href="/ar"] img, header .brand')
  expect(name.x + name.width / 2).toBeGreaterThan(1000)
  expect((await at('header a[href^="/ar/sign-in"]')).x).toBeLessThan(200)
  const [first, second] = [await at('.menu__list li:nth-child(1)'), await at('.menu__list li:nth-child(2)')]
  expect(first.x).toBeGreaterThan(second.x)
  const heading = await at('h1')
  expect(heading.x + heading.width).toBeGreaterThan(1200)
})

test('the digits of every number stand in order', async () => {
  const mirrored = await page.evaluate(() => {
    const wrong: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const number of (node.textContent ?? '').matchAll(/\d{2,}/g)) {
        const places = [...number[0]].map((_digit, index) => {
          const range = document.createRange()
          range.setStart(node, number.index + index)
          range.setEnd(node, number.index + index + 1)
          return range.getBoundingClientRect()
        })
        if (places.some((place, index) => index > 0 && place.width > 0 && place.left < places[index - 1]!.left)) wrong.push(node.textContent ?? '')
      }
    }
    return wrong
  })
  expect(mirrored).toEqual([])
})

test('every English word on it is marked as English, from left to right', async () => {
  const unmarked = await page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim()
      const around = node.parentElement
      if (!/[A-Za-z]{3}/.test(text) || around === null || around.closest('script, style, [hidden]')) continue
      const marked = around.closest('[lang]')
      const turned = around.closest('[dir]')
      if (marked?.getAttribute('lang') === 'ar' || (marked?.getAttribute('lang') === 'en' && turned?.getAttribute('dir') !== 'ltr')) found.push(text)
    }
    return found
  })
  // A name is a name in every language, and each language has its own.
  expect(unmarked.filter((text) => !['Koto', 'English'].includes(text))).toEqual([])
})

test.each([1280, 390, 320])('the page fits %i pixels and has no accessibility violation', async (width) => {
  await page.setViewportSize({ width, height: 800 })
  await expectFits(page)
  await expectAccessible(page)
})

test('the search finds in Arabic pages too, and a programme’s page stays in the Arabic frame', async () => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/ar/programmes/helsinki-2017-2021/measures/1.1')
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  expect(await page.getByRole('heading', { level: 1 }).locator('[lang=en][dir=ltr]').count()).toBe(1)
  await expectFits(page)
})
