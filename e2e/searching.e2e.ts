import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectAccessible, expectFits, openBrowser, visit } from './setup/browser.ts'
import { helsinki, places } from './setup/places.ts'
import { words } from './setup/words.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

/** Searches as a reader does, from the front page’s field, and reads what was found. */
async function search(page: Page, language: string, query: string) {
  await page.goto(`/${language}`)
  const field = page.getByRole('main').getByRole('search')
  await field.locator('input').fill(query)
  await field.locator('input').press('Enter')
  await page.waitForURL(/\/search\?/)
  const hits = page.locator('.hits__one')
  return { hits: await hits.allInnerTexts(), measures: await hits.filter({ has: page.locator('a[href*="/measures/"]') }).allInnerTexts() }
}

const finds = [
  { language: 'fi', query: 'nuoret', about: /nuor/i },
  { language: 'fi', query: 'nuoria', about: /nuor/i },
  { language: 'sv', query: 'unga', about: /ung/i },
  { language: 'en', query: 'young people', about: /young/i },
] as const

test.each(finds)('“$query” finds measures about young people ($language), without JavaScript too', async ({ language, query, about }) => {
  const { page, close } = await visit(browser, { at: 'phone', javaScript: false })
  const { hits, measures } = await search(page, language, query)
  expect(measures.length).toBeGreaterThanOrEqual(3)
  expect(hits.slice(0, 5).filter((hit) => !about.test(hit))).toEqual([])
  await expectFits(page)
  await close()
})

test('a typing mistake, “nuoert”, finds what was meant and says so', async () => {
  const { page, close } = await visit(browser, { at: 'phone' })
  const { measures } = await search(page, 'fi', 'nuoert')
  expect(measures.length).toBeGreaterThanOrEqual(3)
  expect(await page.getByRole('main').innerText()).toMatch(/”nuoert”[\s\S]*”nuoret”/)
  await expectAccessible(page)
  await close()
})

test.each(['1.1', '4.28', '11'])('the measure’s number, %s, finds the measure first', async (number) => {
  const { page, close } = await visit(browser, { javaScript: false })
  await search(page, 'fi', number)
  expect(await page.locator('.hits__one a').first().getAttribute('href')).toBe(`/fi/programmes/${helsinki}/measures/${number}`)
  await close()
})

test.each(['fi', 'sv', 'en'])('finding nothing says what to do next (%s)', async (language) => {
  const { page, close } = await visit(browser, { at: 'phone', javaScript: false })
  const { hits } = await search(page, language, 'qwxzqwxz')
  expect(hits).toEqual([])
  const main = page.getByRole('main')
  expect(await main.innerText()).toContain('qwxzqwxz')
  expect(await main.innerText()).toContain(words(language)['public:search.none-help'])
  expect(await main.locator(`a[href="${places(language).programme}"]`).count()).toBe(1)
  await close()
})

const hostile = {
  'quotes': `"'’”`, 'an open quote': '"nuoret', 'a script': '<script>alert(1)</script>', 'SQL': `'; drop table programmes; --`, 'search syntax': '& | ! ( ) :* <-> nuoret:*',
  '5,000 letters': 'a'.repeat(5000), '1,000 words': 'nuoret '.repeat(1000), 'only spaces': '     ', 'nothing': '', 'a null byte': 'nu\0oret', 'half a character': '\ud800',
  'emoji': '👩🏽‍🎓🇫🇮', 'right to left': 'الشباب', 'percent': '%', 'backslash': '\\', 'control characters': '\u0001\u0007\u202e',
}

test.each(Object.entries(hostile))('a search for %s gives a page, not an error', async (_name, query) => {
  const parameters = new URLSearchParams({ q: query })
  for (const place of ['search', 'suggest']) {
    const answer = await fetch(`${inject('koto').url}/fi/programmes/${helsinki}/${place}?${parameters}`)
    const text = await answer.text()
    expect(answer.status, `${place}: ${text.slice(0, 300)}`).toBe(200)
    expect(text).not.toContain('<script>alert')
  }
})

test.each(['q=%', 'q=%ff%fe', 'q=a&q=b', 'q=nuoret&page=-3', 'q=nuoret&page=99999999999', 'q=nuoret&page=abc', 'q[]=a'])('a mangled address, ?%s, gives a page, not an error', async (query) => {
  const answer = await fetch(`${inject('koto').url}/fi/programmes/${helsinki}/search?${query}`)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('<h1')
})

test('suggestions appear as one types, and lead to the page by keyboard', async () => {
  const { page, complaints, close } = await visit(browser)
  await page.goto('/fi')
  const field = page.getByRole('main').getByRole('combobox')
  await field.pressSequentially('nuor')
  const options = page.getByRole('option')
  await options.first().waitFor()
  expect(await options.count()).toBeGreaterThanOrEqual(3)
  expect(await field.getAttribute('aria-expanded')).toBe('true')
  await expectAccessible(page)
  await field.press('ArrowDown')
  const first = await options.first().innerText()
  expect(await options.first().getAttribute('aria-selected')).toBe('true')
  await field.press('Enter')
  await page.waitForURL(/\/(measures|indicators|sets|themes|bodies|plans)\//)
  expect(first).toContain(await page.getByRole('heading', { level: 1 }).innerText())
  expect(complaints).toEqual([])
  await close()
})

test('Escape closes the suggestions and keeps what was typed', async () => {
  const { page, close } = await visit(browser, { at: 'phone' })
  await page.goto('/fi')
  const field = page.getByRole('main').getByRole('combobox')
  await field.pressSequentially('kiel')
  await page.getByRole('option').first().waitFor()
  await expectFits(page)
  await field.press('Escape')
  expect(await page.getByRole('option').count()).toBe(0)
  expect(await field.inputValue()).toBe('kiel')
  await close()
})

test('without JavaScript the field is plain, and no suggestions come', async () => {
  const { page, close } = await visit(browser, { javaScript: false })
  await page.goto('/fi')
  const field = page.getByRole('main').getByRole('search').locator('input')
  await field.pressSequentially('nuor')
  expect(await page.getByRole('combobox').count()).toBe(0)
  expect(await page.getByRole('listbox').count()).toBe(0)
  expect(await field.getAttribute('type')).toBe('search')
  await close()
})
