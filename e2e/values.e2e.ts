import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectFits, openBrowser, visit, widths } from './setup/browser.ts'
import { helsinki } from './setup/places.ts'
import { sendForm, signedIn } from './setup/staff.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

const staff = `/fi/run/${helsinki}/values`
const one = `${staff}/1.1-assessments`
const open = `/fi/programmes/${helsinki}/indicators/1.1-assessments`

test('a reporter proposes a value that Koto asks about, the coordinator accepts it, and everybody sees it', async () => {
  const reporter = await signedIn(browser, 'reporter', { javaScript: false })
  await reporter.page.goto(`${staff}?which=mine`)
  await reporter.page.getByRole('link', { name: 'Uudet asiakkaat, joiden osaaminen on kartoitettu' }).first().click()
  await reporter.page.getByRole('link', { name: 'Kirjaa arvo' }).click()
  await reporter.page.getByLabel('Jakso').selectOption('2021')
  await reporter.page.getByLabel('Arvo', { exact: false }).first().fill('paljon')
  await sendForm(reporter.page)
  expect(await reporter.page.getByRole('alert').innerText()).toContain('Kirjoita luku, esimerkiksi 1 234,5.')
  await reporter.page.getByLabel('Arvo', { exact: false }).first().fill('2 450')
  await reporter.page.getByLabel('Lähde').fill('Asiakasjärjestelmä')
  await sendForm(reporter.page)
  expect(await reporter.page.getByRole('alert').innerText()).toContain('Arvo poikkeaa paljon edellisestä jaksosta')
  await reporter.page.getByLabel('Kyllä, arvo on oikein').check()
  await sendForm(reporter.page)
  expect(await reporter.page.getByRole('main').innerText()).toMatch(/Arvo on ehdotettu[\s\S]*Odottaa hyväksymistä[\s\S]*2021: 2.450 henkilöä/)
  expect(await reporter.page.getByRole('button', { name: 'Hyväksy' }).count()).toBe(0)
  await reporter.close()

  const reader = await visit(browser)
  await reader.page.goto(open)
  expect(await reader.page.getByRole('main').innerText()).not.toMatch(/2.450/)

  const coordinator = await signedIn(browser, 'coordinator')
  await coordinator.page.goto(one)
  await coordinator.page.getByRole('button', { name: 'Hyväksy' }).click()
  expect(await coordinator.page.getByRole('main').innerText()).toMatch(/Arvo on hyväksytty[\s\S]*saavutettu/)
  await coordinator.close()

  await expect.poll(async () => {
    await reader.page.goto(open)
    return reader.page.getByRole('main').innerText()
  }, { timeout: 5000 }).toMatch(/2.450[\s\S]*saavutettu[\s\S]*Viimeisin arvo täyttää tavoitteen/)
  const chart = reader.page.getByRole('img', { name: /^Kaavio: 2021: 2.450 henkilöä/ })
  expect(await chart.filter({ visible: true }).count()).toBe(1)
  await reader.page.getByText('Näytä taulukkona').first().click()
  expect(await reader.page.getByRole('row', { name: /2021/ }).innerText()).toMatch(/2.450/)
  await reader.close()
})

test('rows pasted from a spreadsheet are shown with what is wrong, and are saved all or none', async () => {
  const { page, complaints, close } = await signedIn(browser, 'coordinator')
  await page.goto(`${one}/paste`)
  await page.getByRole('textbox', { name: 'Rivit' }).fill('Vuosi\tSukupuoli\tArvo\n2021\tnainen\t1 400\n2021\tmies\tmonta')
  await page.getByRole('button', { name: 'Näytä rivit' }).click()
  expect(await page.getByRole('table').innerText()).toMatch(/nainen\s+1.400[\s\S]*Kirjoita luku/)
  expect(await page.getByRole('button', { name: 'Tallenna kaikki rivit' }).count()).toBe(0)
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Rivit' }).fill('Vuosi\tSukupuoli\tArvo\n2021\tnainen\t1 400\n2021\tmies\t1 020\n2021\tmuu\t30')
  await page.getByRole('button', { name: 'Näytä rivit' }).click()
  await page.getByRole('button', { name: 'Tallenna kaikki rivit' }).click()
  expect(await page.getByRole('main').innerText()).toMatch(/Rivit on tallennettu[\s\S]*Jaoteltuna: Sukupuoli/)
  await page.goto(open)
  expect(await page.getByRole('main').innerText()).toMatch(/2021: suurin on nainen, 1.400 henkilöä/)
  expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([])
  await close()
})

test('a value is corrected with a reason, and the earlier stays in the history', async () => {
  const { page, close } = await signedIn(browser, 'coordinator')
  await page.goto(one)
  await page.getByRole('link', { name: 'Korjaa 2019, Kaikki yhteensä' }).click()
  await page.getByLabel('Arvo', { exact: false }).first().fill('1 001')
  await sendForm(page)
  expect(await page.getByRole('alert').innerText()).toContain('Kerro, miksi aiempi arvo korjataan.')
  await page.getByLabel('Miksi aiempi arvo korjataan').fill('Joulukuu puuttui')
  await sendForm(page)
  const history = page.getByRole('region', { name: 'Historia' })
  expect(await history.innerText()).toMatch(/arvo 2019: 1.001[\s\S]*korjaus: Joulukuu puuttui[\s\S]*arvo 2019: \d+/)
  await close()
})

test.each(['desk', 'phone'] as const)('every page of values fits the screen and is accessible, at the %s', async (at) => {
  const { page, close } = await signedIn(browser, 'coordinator', { at })
  for (const path of [staff, one, `${one}/enter`, `${one}/paste`, `${one}/aim`, open, open.replace('/fi/', '/ar/')]) {
    await page.goto(path)
    await expectFits(page)
    await expectAccessible(page)
  }
  expect(page.viewportSize()).toEqual(widths[at])
  await close()
})
