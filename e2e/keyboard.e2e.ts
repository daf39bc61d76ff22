import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, visit } from './setup/browser.ts'
import { places } from './setup/places.ts'
import { words } from './setup/words.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

interface Stop {
  /** Tag, place and words of what has the focus. */
  what: string
  visible: boolean
  inside: string
}

/** What has the focus, and whether one sees that it has. */
function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const box = element.getBoundingClientRect()
    const ring = (style: CSSStyleDeclaration) => `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor} ${style.boxShadow} ${style.borderColor} ${style.backgroundColor}`
    const withFocus = ring(getComputedStyle(element))
    element.blur()
    const without = ring(getComputedStyle(element))
    element.focus({ preventScroll: true })
    return {
      what: `${element.tagName} ${element.getAttribute('href') ?? element.id} ${(element.textContent ?? '').trim().slice(0, 40)}`,
      visible: withFocus !== without && box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth,
      inside: element.closest('main, header, footer')?.tagName ?? 'BODY',
    }
  })
}

test('the first stop is the link past the menus, it shows itself, and it leads into the content', async () => {
  const { page, close } = await visit(browser)
  await page.goto(places('fi').measure)
  await page.keyboard.press('Tab')
  const first = await focused(page)
  expect(first.what).toContain(words('fi')['shell:skip'])
  expect(first.visible).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect((await focused(page)).inside).toBe('MAIN')
  await close()
})

test.each(['front', 'measure'] as const)('Tab goes through all of “%s” and out again, and one always sees where one is', async (place) => {
  const { page, close } = await visit(browser)
  await page.goto(places('fi')[place])
  const stops: Stop[] = []
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement === document.body)) break
    stops.push(await focused(page))
  }
  expect(stops.length).toBeLessThan(150)
  expect(stops.filter((stop) => !stop.visible).map((stop) => stop.what)).toEqual([])
  expect(stops.at(-1)!.inside).toBe('FOOTER')
  const reachable = await page.locator('a[href]:visible, button:visible, input:visible, select:visible, summary:visible').count()
  expect(stops.length).toBeGreaterThanOrEqual(reachable)
  await close()
})

test('/ moves to the search field, and is a letter like any other when one types', async () => {
  const { page, close } = await visit(browser)
  await page.goto(places('fi').measure)
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  await page.keyboard.type('a/b')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('a/b')
  await close()
})

test.each([true, false])('on a phone the menu opens and closes by keyboard, and the focus comes back (JavaScript %s)', async (javaScript) => {
  const { page, close } = await visit(browser, { at: 'phone', javaScript })
  await page.goto(places('fi').measure)
  const opens = page.getByRole('button', { name: words('fi')['shell:menu.open']! })
  const link = page.getByRole('navigation').getByRole('link', { name: words('fi')['shell:menu.indicators']!, exact: true })
  expect(await link.isVisible()).toBe(false)
  await opens.focus()
  await page.keyboard.press('Enter')
  expect(await link.isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await link.isVisible()).toBe(false)
  expect(await opens.evaluate((button) => button === document.activeElement)).toBe(true)
  await close()
})
