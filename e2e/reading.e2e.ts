import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, openBrowser, visit, widths, type Visitor } from './setup/browser.ts'
import { places, type Place } from './setup/places.ts'
import { words } from './setup/words.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

const visitors = new Map<string, Visitor>()

/** One visitor for each kind of screen, who reads one page after the other. */
async function reader(at: keyof typeof widths = 'desk', javaScript = true): Promise<Visitor> {
  const kind = `${at} ${javaScript}`
  const known = visitors.get(kind) ?? await visit(browser, { at, javaScript })
  known.complaints.length = 0
  visitors.set(kind, known)
  return known
}

/** What measure 1.1 says in each language. The space in a Finnish or Swedish thousand does not break. */
const measure = {
  fi: {
    title: 'Yhteinen palvelupolku Stadin osaamiskeskuksessa', site: 'Koto Helsinki', lead: 'Kasvatuksen ja koulutuksen toimiala',
    indicator: 'Uudet asiakkaat, joiden osaaminen on kartoitettu', target: 'vähintään 1 000 henkilöä vuodessa',
  },
  sv: {
    title: 'En gemensam servicestig i Stadin kompetenscenter', site: 'Koto Helsingfors', lead: 'Fostrans- och utbildningssektorn',
    indicator: 'Nya klienter vars kunnande har kartlagts', target: 'minst 1 000 personer per år',
  },
  en: {
    title: 'One shared path at Helsinki Skill Center', site: 'Koto Helsinki', lead: 'Education Division',
    indicator: 'New clients whose skills have been assessed', target: 'at least 1 000 people a year',
  },
} as const

const languages = Object.keys(measure) as (keyof typeof measure)[]
const ways = languages.flatMap((language) => (['desk', 'phone'] as const).flatMap((at) => [true, false].map((javaScript) => ({ language, at, javaScript }))))

test.each(ways)('measure 1.1 reads in $language at the $at, JavaScript $javaScript, without signing in', async ({ language, at, javaScript }) => {
  const said = measure[language]
  const { page, complaints } = await reader(at, javaScript)
  await page.goto(places(language).measure)
  expect(await page.title()).toBe(`1.1 ${said.title} – ${said.site}`)
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
  expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([said.title])
  const card = page.locator('article').filter({ has: page.getByRole('heading', { name: said.indicator }) })
  expect(plain(await card.innerText())).toContain(said.target)
  expect(await page.getByRole('main').getByRole('link', { name: said.lead }).count()).toBeGreaterThan(0)
  await expectFits(page)
  expect(complaints).toEqual([])
})

test.each(languages)('the source of measure 1.1 is told in %s with both readings', async (language) => {
  const { page } = await reader()
  await page.goto(places(language).measure)
  const source = page.locator('#source')
  const said = words(language)
  expect(await source.innerText()).toContain(said['public:stands.both'])
  const readings = [said['public:source.theme-page'], said['public:source.summary-table']]
  expect(await source.locator('.readings__title').allInnerTexts()).toEqual(readings)
})

test('the language menu stays on the same measure, and keeps what was searched', async () => {
  const { page } = await reader()
  await page.goto(places('fi').measure)
  for (const [name, language] of [['Svenska', 'sv'], ['English', 'en'], ['Suomi', 'fi']] as const) {
    await page.getByRole('link', { name, exact: true }).click()
    await page.waitForURL(`**${places(language).measure}`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(measure[language].title)
  }
  await page.goto(places('fi').found)
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await page.waitForURL(`**${places('en').found}`)
})

test('the indicator’s own page says its target, how it is computed and where the programme names it', async () => {
  const { page } = await reader('phone')
  await page.goto(places('fi').measure)
  await page.getByRole('link', { name: measure.fi.indicator, exact: true }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(measure.fi.indicator)
  const text = plain(await page.getByRole('main').innerText())
  expect(text).toContain(measure.fi.target)
  expect(text).toContain('Luvussa on jokainen uusi asiakas')
  expect(text).toContain('yhteenvetotaulukossa')
})

/** A sentence that only that page can say. */
const kinds: [Place, string, RegExp][] = [
  ['theme', 'Helsinki on osaavan työvoiman kaupunki', /Työllisyyspalvelut ulkomaalaistaustaisille/],
  ['set', 'Työllisyyspalvelut ulkomaalaistaustaisille', /Mihin tähdätään[\s\S]*Yhteinen palvelupolku/],
  ['body', 'Stadin osaamiskeskus', /Yhteinen palvelupolku/],
  ['plan', 'Maahanmuuttajien kasvatuksen ja koulutuksen kehittämissuunnitelma 2018–2021', /Päätavoitteet/],
  ['concepts', 'Käsitteet', /vieraskielinen/],
  ['practices', 'Hyvät käytännöt', /Uravalmennus/],
  ['about', 'Tietoa ohjelmasta', /Kotouttamisohjelman ohjausryhmä/],
  ['privacy', 'Tietosuoja', /eväste/],
  ['accessibility', 'Saavutettavuus', /WCAG/],
  ['writeAProgramme', 'Kirjoita oman kaupunkisi ohjelma', /programme check/],
]

describe.each(['desk', 'phone'] as const)('at the %s, without JavaScript', (at) => {
  test.each(kinds)('the page “%s” says what it is and fits', async (place, title, telling) => {
    const { page, complaints } = await reader(at, false)
    expect((await page.goto(places('fi')[place]))?.status()).toBe(200)
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([title])
    expect(await page.title()).toContain(title)
    expect(await page.getByRole('main').innerText()).toMatch(telling)
    await expectFits(page)
    expect(complaints).toEqual([])
    })
})

test.each(languages)('measure 1.1 has no accessibility violation in %s', async (language) => {
  const { page } = await reader()
  await page.goto(places(language).measure)
  for (const width of [widths.phone, widths.desk]) {
    await page.setViewportSize(width)
    await expectAccessible(page)
  }
})

/** Any run of spaces, breaking or not, as one space. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
