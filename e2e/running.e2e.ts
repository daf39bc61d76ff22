import type { Browser, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { runningCluster } from '../packages/server/src/platform/embedded-postgres/cluster.ts'
import { embeddedUrls } from '../packages/server/src/start/embedded-database.ts'
import { expectAccessible, openBrowser, visit } from './setup/browser.ts'
import { helsinki } from './setup/places.ts'
import { done, sendForm, signedIn } from './setup/staff.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

const run = `/fi/run/${helsinki}`
const measure = `/fi/programmes/${helsinki}/measures/4.10`
const words = (page: Page) => page.locator('textarea[name=words]')
const main = (page: Page) => page.getByRole('main').innerText()
const step = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true }).first().click()

/** What a frozen report says, without what is new in every answer. */
async function read(page: Page, address: string): Promise<string> {
  await page.goto(address)
  return page.locator('main').innerText()
}

/** As if the days had gone by: no page lets a deadline be set into the past. */
async function letDeadlinePass(round: number): Promise<void> {
  const { data } = inject('koto')
  const app = new pg.Client({ connectionString: embeddedUrls(runningCluster(data)!, data).app })
  await app.connect()
  try {
    await app.query('begin')
    await app.query(`select set_config('koto.actor_kind', 'person', true), set_config('koto.roles', 'coordinator', true), set_config('koto.roles_at', 'coordinator:*', true)`)
    const { rowCount } = await app.query(`update reporting_round set deadline = ends where programme = $1 and number = $2`, [helsinki, round])
    expect(rowCount).toBe(1)
    await app.query('commit')
  } finally {
    await app.end()
  }
}

async function fillYear(page: Page): Promise<void> {
  await page.locator('input[name=starts]').fill('2021-01-01')
  await page.locator('input[name=ends]').fill('2021-12-31')
}

/** Writes an answer and sends it to the coordinator. */
async function answer(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address)
  await words(page).fill(text)
  await page.getByLabel('osittain').check()
  await page.getByRole('button', { name: 'Lähetä koordinaattorille' }).click()
  await page.getByText('Vastaus on lähetetty.').waitFor()
}

test('a year of the programme: asked, answered late and together, returned, accepted, locked, frozen, decided on, published, corrected, and audited', { timeout: 240_000 }, async () => {
  const coordinator = await signedIn(browser, 'coordinator')
  const education = await signedIn(browser, 'reporter')
  const culture = await signedIn(browser, 'reporter-culture')

  // The coordinator asks, and the deadline goes by: whoever has not answered is late.
  await coordinator.page.goto(`${run}/rounds/new`)
  await coordinator.page.getByLabel('Nimi suomeksi').fill('Ohjelman viimeinen vuosi')
  await fillYear(coordinator.page)
  await sendForm(coordinator.page)
  expect(await done(coordinator.page)).toBe('Kierros on auki.')
  const round = new URL(coordinator.page.url()).pathname
  await letDeadlinePass(Number(round.split('/').at(-1)))
  const addressOf = async (number: string) => {
    await coordinator.page.goto(round)
    const line = coordinator.page.locator('main li, main tr').filter({ hasText: new RegExp(`(^|\\s)${number.replace('.', '\\.')}\\s`) })
    return (await line.locator('.answer-line__body a').first().getAttribute('href'))!
  }
  const languageCourses = await addressOf('4.10')
  const meetingPlaces = await addressOf('7.1')
  expect(await main(coordinator.page)).toContain('myöhässä')
  await expectAccessible(coordinator.page)

  // Two write into one answer at once: the second is shown both texts, and chooses.
  await education.page.goto(languageCourses)
  await coordinator.page.goto(languageCourses)
  await words(coordinator.page).fill('Kursseja oli viisi.')
  await coordinator.page.getByRole('button', { name: 'Tallenna luonnos' }).click()
  expect(await done(coordinator.page)).toBe('Luonnos on tallennettu.')
  await words(education.page).fill('Kursseja oli kaksi.')
  await education.page.getByRole('button', { name: 'Tallenna luonnos' }).click()
  const both = education.page.getByRole('region', { name: 'Mitä tehtiin' })
  expect(await both.locator('del').innerText()).toBe('viisi')
  await both.getByLabel('Yhdistetty teksti', { exact: true }).fill('Kursseja oli viisi, joista kaksi keväällä.')
  await education.page.getByRole('button', { name: 'Tallenna valintani' }).click()
  await education.page.getByText('Luonnos on tallennettu.').waitFor()
  await answer(education.page, languageCourses, 'Kursseja oli viisi, joista kaksi keväällä.')
  await answer(culture.page, meetingPlaces, 'Tapahtumia oli eri kaupunginosissa.')

  // One is returned and answered again, both are accepted, and the round is closed.
  await coordinator.page.goto(meetingPlaces)
  await coordinator.page.getByLabel('Kommentti').fill('Kuinka monta tapahtumaa?')
  await coordinator.page.getByRole('button', { name: 'Palauta vastuutaholle' }).click()
  await answer(culture.page, meetingPlaces, 'Tapahtumia oli yksitoista eri kaupunginosissa.')
  for (const address of [languageCourses, meetingPlaces]) {
    await coordinator.page.goto(address)
    await coordinator.page.getByRole('button', { name: 'Hyväksy ja julkaise' }).click()
    expect(await done(coordinator.page)).toBe('Vastaus on hyväksytty ja julkinen.')
  }
  await coordinator.page.goto(`${round}/lock`)
  await sendForm(coordinator.page)
  expect(await done(coordinator.page)).toBe('Kierros on suljettu.')
  await education.page.goto(languageCourses)
  expect(await words(education.page).count()).toBe(0)

  // The year is frozen, and the sub-committee decides on it.
  await coordinator.page.goto(`${run}/reports/new`)
  await fillYear(coordinator.page)
  await sendForm(coordinator.page)
  await coordinator.page.waitForURL(/\/reports\/\d+\?done=frozen$/)
  const report = new URL(coordinator.page.url()).pathname
  const number = report.split('/').at(-1)!
  await coordinator.page.goto(`${run}/meetings/new`)
  await coordinator.page.getByLabel('Kuka kokoontuu').selectOption({ label: 'Kaupunginhallituksen elinkeinojaosto' })
  await coordinator.page.getByLabel('Päivä').fill('2030-04-15')
  await coordinator.page.getByLabel('Kellonaika').fill('16:00')
  await coordinator.page.getByLabel('Raportti').selectOption(number)
  await sendForm(coordinator.page)
  const meeting = new URL(coordinator.page.url()).pathname
  await step(coordinator.page, 'Lisää kohta')
  await coordinator.page.getByLabel('Toimenpide').selectOption('4.10')
  await sendForm(coordinator.page)
  const reviewer = await signedIn(browser, 'reviewer-sub-committee')
  await reviewer.page.goto(meeting)
  await step(reviewer.page, 'Aloita kokous')
  await sendForm(reviewer.page)
  await reviewer.page.getByRole('link', { name: 'Kirjaa päätös 4.10', exact: true }).click()
  await reviewer.page.getByRole('textbox', { name: 'Päätös' }).fill('Kursseille varataan pysyvät tilat joka suurpiiriin.')
  await reviewer.page.getByLabel('Toteuttaa').selectOption({ label: 'Kasvatuksen ja koulutuksen toimiala' })
  await reviewer.page.getByLabel('Määräpäivä').fill('2031-12-31')
  await sendForm(reviewer.page)
  await reviewer.page.goto(meeting)
  await step(reviewer.page, 'Päätä kokous')
  await sendForm(reviewer.page)

  // The PDF comes down whole: many pages, with the answer in it.
  const file = await coordinator.context.request.get(`${report}/files/report-${number}.pdf`, { timeout: 60_000 })
  const pdf = await getDocumentProxy(new Uint8Array(await file.body()))
  const { text } = await extractText(pdf, { mergePages: true })
  expect(pdf.numPages).toBeGreaterThan(30)
  expect(text.replace(/\s+/g, ' ')).toContain('Kursseja oli viisi, joista kaksi keväällä.')

  // What was accepted and decided is public.
  const reader = await visit(browser, { javaScript: false })
  await expect.poll(async () => { await reader.page.goto(measure); return main(reader.page) }, { timeout: 5000 }).toContain('Kursseille varataan pysyvät tilat joka suurpiiriin.')
  expect(await main(reader.page)).toContain('Kursseja oli viisi, joista kaksi keväällä.')
  expect(await main(reader.page)).not.toMatch(/Johanna|Samir/)

  // What changes afterwards leaves the frozen report as it was.
  const before = await read(coordinator.page, report)
  await coordinator.page.goto(`${run}/measures/4.10/state`)
  await coordinator.page.getByLabel('Tila').selectOption('done')
  await coordinator.page.locator('textarea[name=reason]').fill('Kurssit ovat nyt pysyvä palvelu.')
  await sendForm(coordinator.page)
  await expect.poll(async () => { await reader.page.goto(measure); return main(reader.page) }, { timeout: 5000 }).toContain('Kurssit ovat nyt pysyvä palvelu.')
  expect(await read(coordinator.page, report)).toBe(before)

  // The auditor finds it all, with who and when.
  const auditor = await signedIn(browser, 'auditor')
  await auditor.page.goto('/fi/audit')
  const told = await main(auditor.page)
  for (const done of ['muutti toimenpiteen tilaa', 'kirjasi päätöksen', 'päätti kokouksen', 'jäädytti raportin', 'sulki raportointikierroksen', 'hyväksyi vastauksen', 'palautti vastauksen', 'lähetti vastauksen', 'avasi raportointikierroksen']) {
    expect(told).toContain(done)
  }
  expect(told).toContain('Samir Haddad')
  for (const visitor of [coordinator, education, culture, reviewer, reader, auditor]) {
    expect(visitor.complaints.filter((complaint) => !/status of (409|422)/.test(complaint))).toEqual([])
    await visitor.close()
  }
})
