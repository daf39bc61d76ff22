import type { Browser } from 'playwright-core'
import readXlsxFile from 'read-excel-file/node'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { expectAccessible, expectFits, openBrowser, signInAs, visit, widths } from './setup/browser.ts'
import { helsinki } from './setup/places.ts'
import { done, sendForm, signedIn } from './setup/staff.ts'
import { words } from './setup/words.ts'

let browser: Browser
const run = (language: string) => `/${language}/run/${helsinki}/reports`
const open = (language: string) => `/${language}/programmes/${helsinki}/reports`
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

/** Makes a report with all that is suggested, and gives its number. */
async function freeze(page: Awaited<ReturnType<typeof signedIn>>['page'], language = 'fi'): Promise<number> {
  await page.goto(`${run(language)}/new`)
  await sendForm(page)
  await page.waitForURL(/\/reports\/\d+\?done=frozen$/)
  return Number(/(\d+)\?/.exec(page.url())![1])
}

test('the coordinator freezes the yearly report with one click, and publishes it by another; then everybody reads it', async () => {
  const { page, context, complaints, close } = await signedIn(browser, 'coordinator')
  await page.goto(run('fi'))
  await page.getByRole('link', { name: 'Tee raportti' }).click()
  expect(await page.getByLabel('Nimi ruotsiksi').inputValue()).toContain('årsrapport')
  const number = await freeze(page)
  expect(await done(page)).toContain('Raportti on jäädytetty')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('vuosiraportti')
  expect(await page.getByRole('heading', { level: 2, name: 'Kahdessa minuutissa' }).isVisible()).toBe(true)
  expect(await page.locator('.report-measure').count()).toBe(64)
  expect(await page.locator('.report-bars__one').count()).toBe(4)

  const stranger = await visit(browser, { javaScript: false })
  expect((await stranger.page.goto(`${open('fi')}/${number}`))!.status()).toBe(404)
  await page.getByRole('button', { name: 'Julkaise' }).click()
  expect(await done(page)).toContain('Raportti on julkaistu')
  expect(await page.getByRole('button', { name: 'Julkaise' }).count()).toBe(0)
  expect(complaints).toEqual([])

  await expect.poll(async () => (await stranger.page.goto(open('sv')), stranger.page.getByRole('link', { name: /årsrapport/ }).count())).toBeGreaterThan(0)
  await stranger.page.getByRole('link', { name: /årsrapport/ }).first().click()
  expect(await stranger.page.getByRole('heading', { level: 2 }).first().innerText()).toBe('På två minuter')
  expect(await stranger.page.content()).not.toContain('Samir')
  await stranger.close()

  const second = await freeze(page)
  await page.getByRole('link', { name: /^Vertaa/ }).first().click()
  expect(new URL(page.url()).pathname).toBe(`${run('fi')}/${second}/compare/${second - 1}`)
  expect(await page.getByText('Ei muutoksia.').count()).toBe(5)
  await expectAccessible(page)

  const heading: Record<string, string> = {}
  for (const language of ['fi', 'sv', 'en']) {
    await page.goto(`${run(language)}/${number}`)
    heading[language] = await page.getByRole('heading', { level: 1 }).innerText()
    const began = performance.now()
    const answer = await context.request.get(`${run(language)}/${number}/files/report-${number}.pdf`, { timeout: 60_000 })
    expect(answer.headers()).toMatchObject({ 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${helsinki}-report-${number}.pdf"` })
    expect(performance.now() - began).toBeLessThan(20_000)
    const pdf = await answer.body()
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot')
    expect(pdf.toString('latin1')).toContain(`/Lang (${language})`)
    const document = await getDocumentProxy(new Uint8Array(pdf))
    const outline = await document.getOutline()
    const titles = (items: { title: string; items: unknown[] }[]): string[] => items.flatMap(({ title, items: inside }) => [title, ...titles(inside as typeof items)])
    expect(titles(outline as Parameters<typeof titles>[0])).toEqual(expect.arrayContaining([
      words(language)['reports:summary.title'], words(language)['reports:decisions.title'], expect.stringContaining('Talent Boost'), expect.stringMatching(/^1\.1 /),
    ]))
    expect(outline[0]!.title).toBe(heading[language])
    const { text } = await extractText(document, { mergePages: true })
    for (const key of ['reports:summary.title', 'reports:summary.well', 'reports:late.title', 'reports:decisions.title']) expect(text).toContain(words(language)[key])
    expect(text).toContain('4.26')
    expect(text).not.toMatch(/Samir|Kirjaudu ulos|Logga ut|Sign out/)
  }
  const sheets = await readXlsxFile(await (await context.request.get(`${run('en')}/${number}/files/report-${number}.xlsx`)).body())
  expect(sheets.map(({ sheet, data }) => [sheet, data.length > 1]).slice(0, 2)).toEqual([['Summary', true], ['Measures', true]])
  expect(sheets[1]!.data).toHaveLength(65)
  expect((await context.request.get(`${run('fi')}/${number}/files/report-${number}.csv`)).headers()['content-type']).toContain('text/csv')
  for (const wrong of ['report-999.pdf', 'report.exe', `report-${number}.constructor`]) {
    expect((await context.request.get(`${run('fi')}/${number}/files/${wrong}`)).status()).toBe(404)
  }
  await close()
})

test('an auditor and a reviewer read what is frozen, and neither makes nor publishes', async () => {
  const maker = await signedIn(browser, 'coordinator')
  const number = await freeze(maker.page)
  await maker.close()
  for (const persona of ['auditor', 'reviewer']) {
    const { page, close } = await signedIn(browser, persona)
    await page.goto(`${run('fi')}/${number}`)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.getByRole('button', { name: 'Julkaise' }).count()).toBe(0)
    expect((await page.goto(`${run('fi')}/new`))!.status()).toBe(404)
    await close()
  }
})

test('without JavaScript a period that does not fit comes back with what was typed, and what would be right', async () => {
  const { page, close } = await signedIn(browser, 'coordinator', { javaScript: false })
  await page.goto(`${run('en')}/new`)
  await page.getByLabel('The period starts').fill('2020-12-31')
  await page.getByLabel('The period ends').fill('2020-01-01')
  await page.getByLabel('Name in Swedish').fill('')
  const [answer] = await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), sendForm(page)])
  expect(answer.status()).toBe(422)
  expect(await page.getByRole('alert').innerText()).toContain('Write a name')
  await page.getByLabel('Name in Swedish').fill('Årsrapport')
  await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), sendForm(page)])
  expect(await page.getByRole('alert').innerText()).toContain('The period must end on the day it starts, or later.')
  expect(await page.getByLabel('The period starts').inputValue()).toBe('2020-12-31')
  await close()
})

describe.each(['desk', 'phone'] as const)('on a %s', (at) => {
  test('every page of reports fits and is accessible, in each language', async () => {
    const { page, context, close } = await visit(browser, { at })
    await signInAs(page, 'coordinator')
    const number = await freeze(page)
    await page.getByRole('button', { name: 'Julkaise' }).click()
    expect(page.viewportSize()).toEqual(widths[at])
    const places = [
      run('fi'), `${run('sv')}/new`, `${run('fi')}/${number}`, ...(number > 1 ? [`${run('sv')}/${number}/compare/${number - 1}`] : []), open('en'),
      ...['sv', 'en', 'ar'].map((language) => `${open(language)}/${number}`),
    ]
    for (const place of places) {
      expect((await page.goto(place))!.status(), place).toBe(200)
      await expectAccessible(page)
      await expectFits(page)
    }
    expect(inject('koto').url).toBe(new URL(page.url()).origin)
    await context.clearCookies()
    await close()
  })
})
