import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectAccessible, expectFits, openBrowser, visit } from './setup/browser.ts'
import { mustKoto, root } from './setup/koto-command.ts'
import { helsinki } from './setup/places.ts'

const village = 'saarikyla-2024-2027'
const folder = join(root, 'packages/server/test/programmes', village)

let browser: Browser
const load = () => mustKoto(['programme', 'load', folder, '--yes', '--json'], { KOTO_DATA: inject('koto').data })
beforeAll(async () => {
  browser = await openBrowser()
  await load()
})
afterAll(() => browser.close())

test('a second city’s programme, loaded while Koto runs, stands beside the first', async () => {
  const { page, close } = await visit(browser, { at: 'phone' })
  await page.goto('/fi/programmes')
  const links = page.getByRole('main').getByRole('link')
  expect(await links.allInnerTexts()).toEqual(expect.arrayContaining([
    expect.stringContaining('Helsingin kotouttamisohjelma 2017–2021'), expect.stringContaining('Saarikylän kotoutumisohjelma 2024–2027'),
  ]))
  await expectFits(page)
  await expectAccessible(page)
  await links.filter({ hasText: 'Saarikylän' }).first().click()
  await page.waitForURL(`**/fi/programmes/${village}`)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Saarikylän kotoutumisohjelma')
  await close()
})

test('each city has its own measures, and neither shows the other’s', async () => {
  const measures = async (programme: string) => {
    const tree = await (await fetch(`${inject('koto').url}/api/v1/programmes/${programme}`)).json() as { themes: { sets: { measures: { number: string; title: { fi: string } }[] }[] }[] }
    return tree.themes.flatMap((theme) => theme.sets.flatMap((set) => set.measures.map((measure) => `${measure.number} ${measure.title.fi}`)))
  }
  const [ours, theirs] = [await measures(helsinki), await measures(village)]
  expect(ours).toHaveLength(64)
  expect(theirs.length).toBeGreaterThan(0)
  expect(theirs.filter((measure) => ours.includes(measure))).toEqual([])
  const { page, close } = await visit(browser)
  for (const [programme, titles, others] of [[helsinki, ours, theirs], [village, theirs, ours]] as const) {
    await page.goto(`/fi/programmes/${programme}`)
    const text = (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ')
    expect(titles.filter((title) => !text.includes(title.slice(title.indexOf(' ') + 1)))).toEqual([])
    expect(others.filter((title) => text.includes(title.slice(title.indexOf(' ') + 1)))).toEqual([])
  }
  await close()
})

test('on the second city’s pages the header, the menu and the search are the second city’s', async () => {
  const { page, complaints, close } = await visit(browser)
  await page.goto(`/fi/programmes/${village}`)
  expect(await page.title()).toContain('Koto Saarikylä')
  const programmes = await page.locator('header a[href*="/programmes/"], header form[action*="/programmes/"]').evaluateAll((all) =>
    all.map((one) => (one.getAttribute('href') ?? one.getAttribute('action')!).split('/')[3]))
  expect(new Set(programmes)).toEqual(new Set([village]))
  const field = page.getByRole('banner').getByRole('search').locator('input')
  await field.fill('osaamiskartoitus')
  await field.press('Enter')
  await page.waitForURL(`**/programmes/${village}/search?**`)
  const hits = await page.locator('.hits__one a').evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
  expect(hits.filter((href) => !href.includes(village))).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('the front page stays Helsinki’s and tells of the other programme', async () => {
  const { page, close } = await visit(browser)
  await page.goto('/fi')
  expect(await page.title()).toContain('Koto Helsinki')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Helsingistä')
  expect(await page.getByRole('main').locator(`a[href="/fi/programmes/${village}"]`).count()).toBe(1)
  await close()
})

test('loading it again changes nothing', async () => {
  const version = async () => (await (await fetch(`${inject('koto').url}/api/v1/programmes/${village}`)).json() as { version: { number: number } }).version
  const before = await version()
  expect(JSON.parse(await load())).toMatchObject({ loaded: before.number })
  expect(await version()).toEqual(before)
})
