import type { Browser, Page } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectFits, openBrowser, widths } from './setup/browser.ts'
import { done, sendForm, signedIn } from './setup/staff.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

/** Opens the newest round from its list. */
async function newestRound(page: Page, language = 'fi'): Promise<string> {
  await page.goto(`/${language}`)
  await page.locator('header').getByRole('link', { name: language === 'sv' ? 'Rapportering' : 'Raportointi' }).click()
  await page.locator('.round-list__title a').first().click()
  return new URL(page.url()).pathname
}

async function expectGood(page: Page): Promise<void> {
  for (const size of [widths.desk, widths.phone]) {
    await page.setViewportSize(size)
    await expectAccessible(page)
    await expectFits(page)
  }
  await page.setViewportSize(widths.desk)
}

const words = (page: Page) => page.locator('textarea[name=words]')
const saved = (page: Page) => page.waitForFunction(() => /tallennettu|sparat/.test(document.querySelector('[data-draft-status]')?.textContent ?? ''))

test('a coordinator opens a round; a body answers as she types, also without a connection; it is returned, accepted, and locked', async () => {
  const coordinator = await signedIn(browser, 'coordinator')
  await newestRoundList(coordinator.page)
  await coordinator.page.getByRole('link', { name: 'Avaa kierros' }).click()
  await expectGood(coordinator.page)
  await coordinator.page.getByLabel('Nimi suomeksi').fill('')
  await sendForm(coordinator.page)
  expect(await coordinator.page.getByRole('alert').innerText()).toContain('Nimi suomeksi: Tämä tarvitaan.')
  await coordinator.page.getByLabel('Nimi suomeksi').fill('Kokeiltu kierros')
  await sendForm(coordinator.page)
  expect(await done(coordinator.page)).toBe('Kierros on auki.')
  const round = new URL(coordinator.page.url()).pathname
  await expectGood(coordinator.page)

  const reporter = await signedIn(browser, 'reporter')
  const { page } = reporter
  expect(await newestRound(page)).toBe(round)
  const mine = page.getByRole('region', { name: 'Sinun toimenpiteesi' })
  await expectGood(page)
  await mine.locator('.answer-line__body a').first().click()
  const answer = new URL(page.url()).pathname
  await expectGood(page)
  await words(page).fill('Koulut saivat koulutuksen.')
  await saved(page)
  await page.reload()
  expect(await words(page).inputValue()).toBe('Koulut saivat koulutuksen.')

  await reporter.context.setOffline(true)
  await words(page).fill('Koulut saivat koulutuksen. Päiväkodit myös.')
  await page.waitForFunction(() => document.querySelector('[data-draft-status]')?.textContent?.startsWith('Ei yhteyttä'))
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('koto-draft')).length)).toBe(1)
  await reporter.context.setOffline(false)
  await saved(page)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)

  await page.getByRole('button', { name: 'Lähetä koordinaattorille' }).click()
  expect(await page.getByRole('alert').innerText()).toContain('Toteutuiko toimenpide?: Tämä tarvitaan.')
  await expectGood(page)
  await page.getByLabel('osittain').check()
  await page.getByRole('button', { name: 'Lähetä koordinaattorille' }).click()
  expect(await done(page)).toBe('Vastaus on lähetetty.')

  await coordinator.page.goto(answer)
  await coordinator.page.getByRole('button', { name: 'Palauta vastuutaholle' }).click()
  expect(await coordinator.page.getByRole('alert').innerText()).toContain('Kommentti: Tämä tarvitaan.')
  await coordinator.page.getByLabel('Kommentti').fill('Kuinka monta koulua?')
  await coordinator.page.getByRole('button', { name: 'Palauta vastuutaholle' }).click()
  expect(await done(coordinator.page)).toBe('Vastaus on palautettu.')

  await page.goto(answer)
  expect(await page.getByRole('main').innerText()).toContain('Kuinka monta koulua?')
  await words(page).fill('Kaksikymmentä koulua sai koulutuksen.')
  await page.getByRole('button', { name: 'Lähetä koordinaattorille' }).click()
  // A save that is under way is waited for before the form leaves.
  await page.getByText('Vastaus on lähetetty.').waitFor()
  await coordinator.page.goto(answer)
  await expectGood(coordinator.page)
  await coordinator.page.getByRole('button', { name: 'Hyväksy ja julkaise' }).click()
  expect(await done(coordinator.page)).toBe('Vastaus on hyväksytty ja julkinen.')
  await expectGood(coordinator.page)

  await coordinator.page.goto(`${round}/lock`)
  await sendForm(coordinator.page)
  expect(await done(coordinator.page)).toBe('Kierros on suljettu.')
  await page.goto(round)
  await page.locator('.answer-line__body a').nth(1).click()
  expect(await page.getByRole('main').innerText()).toContain('Kierros on suljettu, joten vastaus on lukittu.')
  await coordinator.page.goto(`${round}/lock`)
  await sendForm(coordinator.page)
  expect(await coordinator.page.getByRole('alert').innerText()).toContain('Miksi: Tämä tarvitaan.')
  await coordinator.page.getByLabel('Miksi').fill('Yksi vastaus puuttui')
  await sendForm(coordinator.page)
  expect(await done(coordinator.page)).toBe('Kierros on taas auki.')
  expect(await coordinator.page.getByRole('region', { name: 'Mitä kierrokselle on tehty' }).innerText()).toContain('Yksi vastaus puuttui')
  expect([...coordinator.complaints, ...reporter.complaints].filter((told) => !/ERR_INTERNET_DISCONNECTED|status of 422/.test(told))).toEqual([])
  await coordinator.close()
  await reporter.close()
})

async function newestRoundList(page: Page): Promise<void> {
  await page.goto('/fi')
  await page.locator('header').getByRole('link', { name: 'Raportointi' }).click()
  await expectGood(page)
}

test('two in one answer, without JavaScript: the second sees both texts and loses neither', async () => {
  const reporter = await signedIn(browser, 'reporter', { javaScript: false })
  const coordinator = await signedIn(browser, 'coordinator')
  await newestRound(reporter.page)
  await reporter.page.locator('.answer-line__body a').nth(2).click()
  const answer = new URL(reporter.page.url()).pathname
  await coordinator.page.goto(answer)
  await words(reporter.page).fill('Kursseja oli kaksi.')
  await words(coordinator.page).fill('Kursseja oli viisi.')
  await saved(coordinator.page)
  const [conflict] = await Promise.all([
    reporter.page.waitForResponse((response) => response.request().method() === 'POST'),
    reporter.page.getByRole('button', { name: 'Tallenna luonnos' }).click(),
  ])
  expect(conflict.status()).toBe(409)
  const section = reporter.page.getByRole('region', { name: 'Mitä tehtiin' })
  expect([await section.locator('del').innerText(), await section.locator('ins').innerText()]).toEqual(['viisi', 'kaksi'])
  expect(await section.getByLabel('Yhdistetty teksti', { exact: true }).inputValue()).toBe('Kursseja oli viisi kaksi.')
  await section.getByLabel('Yhdistetty teksti', { exact: true }).fill('Kursseja oli viisi, joista kaksi keväällä.')
  await reporter.page.getByRole('button', { name: 'Tallenna valintani' }).click()
  expect(await done(reporter.page)).toBe('Luonnos on tallennettu.')
  expect(await words(reporter.page).inputValue()).toBe('Kursseja oli viisi, joista kaksi keväällä.')
  expect(await reporter.page.getByRole('region', { name: 'Historia' }).innerText()).toContain('Työtoveri kirjoitti tämän päälle')

  await words(coordinator.page).fill('Kursseja oli kuusi.')
  await coordinator.page.waitForFunction(() => document.querySelector('[data-draft-status]')?.textContent?.startsWith('Joku muu'))
  await coordinator.page.getByRole('button', { name: 'Tallenna luonnos' }).click()
  await expectGood(coordinator.page)
  await coordinator.page.getByRole('region', { name: 'Mitä tehtiin' }).getByLabel('Se, joka on nyt vastauksessa').check()
  await coordinator.page.getByRole('button', { name: 'Tallenna valintani' }).click()
  expect(await words(coordinator.page).inputValue()).toBe('Kursseja oli viisi, joista kaksi keväällä.')
  await reporter.close()
  await coordinator.close()
})

test('a body answers in a spreadsheet: wrong rows are told by number, and right ones are saved as drafts', async () => {
  const { page, context, close } = await signedIn(browser, 'reporter', { javaScript: false })
  const round = await newestRound(page)
  await page.getByRole('link', { name: 'Vastaa taulukossa' }).click()
  await expectFits(page)
  const taken = await (await context.request.get(`${round}/shares.xlsx`)).body()
  const cells = (await readSheet(taken)) as (string | number | null)[][]
  const bring = async () => {
    await page.getByLabel('Täytetty taulukko').setInputFiles({ name: 'taulukko.xlsx', mimeType: 'application/octet-stream', buffer: await writeExcelFile(cells).toBuffer() })
    await page.getByRole('button', { name: 'Tarkista' }).click()
  }
  const row = cells.findIndex((one, index) => index > 0 && one[8] === 1)
  cells[row]!.splice(4, 2, 'ehkä', 'Taulukossa kirjoitettu.')
  await bring()
  const wrong = page.getByRole('region', { name: 'Mikä ei kelpaa' })
  expect(await wrong.locator('tbody tr').innerText()).toMatch(new RegExp(`^${row + 1}\\s+Toteutuiko\\s+Tämä ei ole mikään vaihtoehdoista. ehkä\\s+kyllä / osittain / ei`))
  cells[row]![4] = 'kyllä'
  await bring()
  expect(await page.getByRole('region', { name: 'Mitä tallennetaan' }).innerText()).toContain('Taulukossa kirjoitettu.')
  await page.getByRole('button', { name: 'Tallenna luonnoksina' }).click()
  expect(await done(page)).toBe('Rivit on tallennettu luonnoksina.')
  await close()
  const looking = await signedIn(browser, 'reporter')
  await looking.page.goto(`${round}/import`)
  await expectGood(looking.page)
  await looking.close()
})

test('the auditor reads a round and its answers, and is given no form', async () => {
  const { page, close } = await signedIn(browser, 'auditor')
  await newestRound(page)
  await page.getByRole('region', { name: 'Vastuutahot' }).getByRole('link').first().click()
  await expectGood(page)
  await page.locator('.answer-line__body a').first().click()
  expect(await page.locator('main form').count()).toBe(0)
  await close()
})
