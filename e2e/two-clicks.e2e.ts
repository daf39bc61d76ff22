import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, visit } from './setup/browser.ts'
import { words } from './setup/words.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

const questions = [
  { language: 'fi', answer: /nuor/i },
  { language: 'sv', answer: /ung/i },
  { language: 'en', answer: /young/i },
] as const
const ways = questions.flatMap((question) => [true, false].map((javaScript) => ({ ...question, javaScript })))

test.each(ways)('what the city does about young people without work, and how it is measured, is two clicks away ($language, JavaScript $javaScript)', async ({
  language, answer, javaScript,
}) => {
  const said = words(language)
  const { page, close } = await visit(browser, { at: 'phone', javaScript })
  await page.goto(`/${language}`)

  await page.getByRole('link', { name: said['public:question.young.ask'] }).click()
  await page.waitForURL(/\/search\?q=/)
  const first = page.locator('.hits__one').filter({ has: page.locator('a[href*="/measures/"]') }).first()
  expect(await first.innerText()).toMatch(answer)

  await first.getByRole('link').click()
  await page.waitForURL(/\/measures\//)
  expect(await page.getByRole('main').innerText()).toMatch(answer)
  const how = page.getByRole('region', { name: said['public:measure.how-measured'] })
  expect(await how.getByRole('article').count()).toBeGreaterThan(0)
  expect(await how.innerText()).toContain(said['public:target.label'])
  await close()
})

test.each(questions)('the answers to the question stand on the first screen after one click ($language)', async ({ language }) => {
  const said = words(language)
  const { page, close } = await visit(browser, { at: 'phone' })
  await page.goto(`/${language}`)
  await page.getByRole('link', { name: said['public:question.young.ask'] }).click()
  await page.waitForURL(/\/search\?q=/)
  expect((await page.locator('.hits__one').first().boundingBox())!.y).toBeLessThan(844)
  await close()
})
