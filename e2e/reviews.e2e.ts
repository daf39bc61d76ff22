import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectAccessible, expectFits, expectRoomy, openBrowser, widths } from './setup/browser.ts'
import { sendForm, signedIn } from './setup/staff.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

const meetings = '/fi/run/helsinki-2017-2021/meetings'
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const main = (page: Page) => page.getByRole('main').innerText()
/** The point's page can also take it off the agenda: a form of its own. */
const saveMinutes = (page: Page) => page.getByRole('button', { name: 'Tallenna' }).click()
const step = async (page: Page, name: string) => {
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().click()
}

async function expectWell(page: Page): Promise<void> {
  for (const width of Object.values(widths)) {
    await page.setViewportSize(width)
    await expectFits(page)
    await expectRoomy(page)
    await expectAccessible(page)
  }
}

/** Plans a meeting of the sub-committee and gives its address. */
async function plan(page: Page, day: string): Promise<string> {
  await page.goto(`${meetings}/new`)
  await page.getByLabel('Kuka kokoontuu').selectOption({ label: 'Kaupunginhallituksen elinkeinojaosto' })
  await page.getByLabel('Päivä').fill(day)
  await page.getByLabel('Kellonaika').fill('15:00')
  await page.getByRole('textbox', { name: 'Paikka' }).fill('Kaupungintalo')
  await sendForm(page)
  return new URL(page.url()).pathname
}

test('a sub-committee meets and decides on a measure; the decision comes back until it is carried out', async () => {
  const programme = await (await fetch(`${inject('koto').url}/api/v1/programmes`)).json() as { programmes: { id: string }[] }
  expect(meetings).toContain(programme.programmes[0]!.id)
  const decided = `${inject('koto').url}/api/v1/programmes/${programme.programmes[0]!.id}/decisions`

  const coordinator = await signedIn(browser, 'coordinator')
  await coordinator.page.goto(meetings)
  await expectWell(coordinator.page)
  const first = await plan(coordinator.page, '2031-03-10')
  expect(await heading(coordinator.page)).toBe('Kaupunginhallituksen elinkeinojaosto')
  expect(await main(coordinator.page)).toContain('10.3.2031, 15:00')
  await step(coordinator.page, 'Lisää kohta')
  await expectWell(coordinator.page)
  await coordinator.page.getByLabel('Toimenpide').selectOption('4.10')
  await sendForm(coordinator.page)
  expect(await main(coordinator.page)).toContain('Toimenpide 4.10')

  const { page, close } = await signedIn(browser, 'reviewer-sub-committee', { javaScript: false })
  await page.goto(first)
  await step(page, 'Aloita kokous')
  await sendForm(page)
  expect(await main(page)).toContain('Käynnissä')
  await step(page, 'Merkitse läsnäolijat')
  await page.getByLabel('Arvioija').selectOption({ label: 'Ragnar Hellström' })
  await page.getByLabel('Missä tehtävässä').selectOption('chair')
  await sendForm(page)
  expect(await main(page)).toContain('Ragnar Hellström')
  await page.goto(first)
  await page.getByRole('link', { name: 'Kirjoita pöytäkirjaa 4.10', exact: true }).click()
  await page.getByLabel('Mitä sanottiin').fill('Keskusteltiin.\nPäätettiin jatkaa.')
  await saveMinutes(page)
  await page.getByRole('link', { name: 'Kirjaa päätös 4.10', exact: true }).click()
  await sendForm(page)
  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual(['Päätös: Kirjoita tähän jotain.', 'Toteuttaa: Valitse yksi.'])
  await page.getByRole('textbox', { name: 'Päätös' }).fill('Toimiala esittää suunnitelman jaostolle.')
  await page.getByLabel('Toteuttaa').selectOption({ label: 'Kasvatuksen ja koulutuksen toimiala' })
  await page.getByLabel('Määräpäivä').fill('2020-01-31')
  expect(await page.getByLabel('Toimenpiteet').inputValue()).toBe('4.10')
  await sendForm(page)
  const link = page.getByRole('region', { name: 'Päätökset' }).getByRole('link', { name: /^Päätös \d+$/ })
  const [decision, name] = [await link.getAttribute('href'), await link.innerText()]
  expect((await (await fetch(decided)).text())).not.toContain('Toimiala esittää')
  await step(page, 'Päätä kokous')
  await sendForm(page)
  expect(await main(page)).toContain('Pöytäkirja')
  expect(await page.locator('.staff__actions').count()).toBe(0)
  const { decisions } = await (await fetch(decided)).json() as { decisions: object[] }
  expect(decisions[0]).toMatchObject({ decision: { text: 'Toimiala esittää suunnitelman jaostolle.' }, late: true, measures: [{ number: '4.10' }] })

  const lead = await signedIn(browser, 'lead-education')
  await lead.page.goto('/fi/run/helsinki-2017-2021/decisions?state=late&owner=own')
  await expectWell(lead.page)
  await lead.page.getByRole('link', { name, exact: true }).click()
  expect(await lead.page.getByRole('link', { name: 'Totea toteutuneeksi' }).count()).toBe(0)
  await step(lead.page, 'Kerro, miten etenee')
  await expectWell(lead.page)
  await lead.page.getByLabel('Miten etenee').fill('Suunnitelma on valmis.')
  await sendForm(lead.page)
  expect(await main(lead.page)).toContain('Suunnitelma on valmis.')
  await expectWell(lead.page)

  const second = await plan(coordinator.page, '2031-06-10')
  expect(await main(coordinator.page)).toContain(`Miten ${name.toLowerCase()} etenee`)
  await expectWell(coordinator.page)
  await page.goto(second)
  await step(page, 'Aloita kokous')
  await sendForm(page)
  await page.goto(`${decision}/close`)
  await page.getByLabel('Miksi päätös on toteutunut').fill('Jaosto sai suunnitelman.')
  await sendForm(page)
  expect(await main(page)).toContain('Toteutunut')
  await page.goto(second)
  await step(page, 'Päätä kokous')
  await sendForm(page)

  const auditor = await signedIn(browser, 'auditor')
  for (const address of [first, decision!, meetings]) {
    await auditor.page.goto(address)
    await expectWell(auditor.page)
    expect(await auditor.page.locator('.staff__actions a[href$="/new"], main form[method=post]').count()).toBe(0)
  }
  await plan(coordinator.page, '2031-09-10')
  expect(await main(coordinator.page)).not.toContain(`Miten ${name.toLowerCase()} etenee`)
  for (const visitor of [coordinator, lead, auditor]) expect(visitor.complaints).toEqual([])
  await Promise.all([coordinator, lead, auditor].map((visitor) => visitor.close()))
  await close()
})

test('two who write minutes of one point: the second sees what stands, and her text is still there', async () => {
  const coordinator = await signedIn(browser, 'coordinator')
  const meeting = await plan(coordinator.page, '2031-10-01')
  await coordinator.page.goto(`${meeting}/points/new`)
  await coordinator.page.getByLabel('Muu asia').fill('Muut asiat')
  await sendForm(coordinator.page)
  await coordinator.page.goto(`${meeting}/step/hold`)
  await sendForm(coordinator.page)
  const reviewer = await signedIn(browser, 'reviewer-sub-committee', { javaScript: false })
  for (const { page } of [coordinator, reviewer]) {
    await page.goto(meeting)
    await page.getByRole('link', { name: 'Kirjoita pöytäkirjaa Muut asiat' }).click()
  }
  await coordinator.page.getByLabel('Mitä sanottiin').fill('Ensimmäisen teksti.')
  await saveMinutes(coordinator.page)
  await reviewer.page.getByLabel('Mitä sanottiin').fill('Toisen teksti.')
  const [answer] = await Promise.all([reviewer.page.waitForResponse((one) => one.request().method() === 'POST'), saveMinutes(reviewer.page)])
  expect(answer.status()).toBe(409)
  expect(await main(reviewer.page)).toContain('Ensimmäisen teksti.')
  expect(await reviewer.page.getByLabel('Mitä sanottiin').inputValue()).toBe('Toisen teksti.')
  await reviewer.page.getByLabel('Mitä sanottiin').fill('Ensimmäisen teksti. Toisen teksti.')
  await saveMinutes(reviewer.page)
  expect(await main(reviewer.page)).toContain('Ensimmäisen teksti. Toisen teksti.')
  await Promise.all([coordinator.close(), reviewer.close()])
})

test('who may not keep a meeting finds no page of hers to do it on', async () => {
  const { context, close } = await signedIn(browser, 'worker')
  for (const path of [meetings, '/fi/run/helsinki-2017-2021/decisions', `${meetings}/new`]) {
    expect([path, (await context.request.get(path, { maxRedirects: 0 })).status()]).toEqual([path, 404])
  }
  await close()
})
