import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectFits, expectRoomy, openBrowser, visit, widths } from './setup/browser.ts'
import { helsinki } from './setup/places.ts'
import { done, sendForm, signedIn } from './setup/staff.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

const run = (language: string) => `/${language}/run/${helsinki}`
const pdf = { name: 'käsikirja 1.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%made up for a test\n%%EOF') }
const program = { name: 'käsikirja.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0090\0\u0003\0\0\0 this is a program') }
const tag = `${process.pid}`

/** Adds a milestone of the Education Division as the coordinator does. @returns the address of its page */
async function addMilestone(page: Page, name: string): Promise<string> {
  await page.goto(`${run('fi')}/measures/1.1/milestones/new`)
  await page.getByLabel('Suomeksi').fill(name)
  await page.getByLabel('Ruotsiksi').fill(`${name} sv`)
  await page.getByLabel('Englanniksi').fill(`${name} en`)
  await page.getByLabel('Määräpäivä').fill('2099-06-30')
  await page.getByLabel('Vastuutaho').selectOption('education-division')
  await sendForm(page)
  expect(await done(page)).toBe('Välitavoite on lisätty.')
  return new URL(page.url()).pathname
}

test('a milestone is added, reported with a file without JavaScript, approved by somebody else, and its public file is everybody’s', async () => {
  const coordinator = await signedIn(browser, 'coordinator')
  const address = await addMilestone(coordinator.page, `Käsikirja ${tag}`)

  const reporter = await signedIn(browser, 'reporter', { javaScript: false })
  const { page } = reporter
  await page.goto(`${run('fi')}/milestones?mine=yes`)
  await page.getByRole('link', { name: `Käsikirja ${tag}` }).click()
  expect(await page.getByRole('link', { name: 'Muuta' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Ilmoita tehdyksi' }).click()
  await page.getByLabel('Mitä on tehty').fill('Käsikirja on valmis ja käytössä.')
  await page.getByLabel('Linkit').fill('käsikirja')
  await page.getByLabel('Tiedostot').setInputFiles([pdf])
  await sendForm(page)
  expect(await page.getByRole('alert').innerText()).toMatch(/Päivä, jona se oli valmis: Anna päivä[^]*Linkit: Aloita jokainen rivi[^]*Tiedostot: Valitse tiedostot uudelleen/)
  expect(await page.getByLabel('Mitä on tehty').inputValue()).toBe('Käsikirja on valmis ja käytössä.')
  await page.getByLabel('Päivä, jona se oli valmis').fill('2020-05-04')
  await page.getByLabel('Linkit').fill('https://example.org/kasikirja Käsikirja verkossa')
  await page.getByLabel('Tiedostot').setInputFiles([program])
  const [refused] = await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), sendForm(page)])
  expect(refused.status()).toBe(422)
  expect(await page.getByRole('alert').innerText()).toContain('käsikirja.pdf: Tiedosto ei ole mitään luvallisista tyypeistä')
  expect(await page.getByLabel('Linkit').inputValue()).toBe('https://example.org/kasikirja Käsikirja verkossa')
  await expectAccessiblePlainly(reporter.page.url())
  await page.getByLabel('Tiedostot').setInputFiles([pdf])
  await sendForm(page)
  expect(await done(page)).toBe('Ilmoitus on lähetetty. Se odottaa hyväksyntää.')
  expect(await page.getByRole('button', { name: 'Hyväksy tehdyksi' }).count()).toBe(0)
  expect(await page.getByRole('main').innerText()).toContain('odottaa hyväksyntää')
  const file = (await page.getByRole('link', { name: 'käsikirja 1.pdf' }).getAttribute('href'))!
  const outside = await visit(browser)
  expect((await outside.context.request.get(file)).status()).toBe(404)

  await coordinator.page.goto(`${run('fi')}/milestones?standing=waiting`)
  await coordinator.page.getByRole('link', { name: `Käsikirja ${tag}` }).click()
  await expectAccessible(coordinator.page)
  await coordinator.page.getByLabel('käsikirja 1.pdf').check()
  await coordinator.page.getByLabel('Kommentti').fill('Hyvää työtä.')
  await coordinator.page.getByRole('button', { name: 'Hyväksy tehdyksi' }).click()
  expect(await done(coordinator.page)).toBe('Välitavoite on hyväksytty tehdyksi.')
  const history = await coordinator.page.getByRole('region', { name: 'Mitä on tapahtunut' }).innerText()
  expect(history).toMatch(/Ilmoitus 1, hyväksytty[^]*Johanna Sandström · valmis 4\.5\.2020[^]*Käsikirja on valmis ja käytössä\.[^]*Samir Haddad · hyväksyi[^]*Hyvää työtä\./)

  const handed = await outside.context.request.get(file)
  expect([handed.status(), (await handed.body()).toString()]).toEqual([200, pdf.buffer.toString()])
  expect(handed.headers()).toMatchObject({
    'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': 'attachment; filename="k_sikirja 1.pdf"; filename*=UTF-8\'\'k%C3%A4sikirja%201.pdf',
  })
  await coordinator.page.getByRole('button', { name: 'Piilota muilta' }).click()
  expect(await done(coordinator.page)).toBe('Todiste ei enää näy muille.')
  expect((await outside.context.request.get(file)).status()).toBe(404)

  const id = address.split('/').at(-1)!
  const listed = await (await outside.context.request.get(`/api/v1/programmes/${helsinki}/milestones?measure=1.1`)).json() as { milestones: { id: string; doneOn: string }[] }
  expect(listed.milestones.find((one) => one.id === id)?.doneOn).toBe('2020-05-04')
  expect([...coordinator.complaints, ...outside.complaints]).toEqual([])
  for (const { close } of [coordinator, reporter, outside]) await close()

  /** Axe needs scripts: the same page is looked at by somebody who has them. */
  async function expectAccessiblePlainly(path: string) {
    const seeing = await signedIn(browser, 'reporter')
    await seeing.page.goto(path)
    await sendForm(seeing.page)
    await seeing.page.getByRole('alert').waitFor()
    await expectAccessible(seeing.page)
    await seeing.close()
  }
})

test('a report is returned with a comment, a day is moved with a reason, and a milestone is dropped and taken up again', async () => {
  const { page, complaints, close } = await signedIn(browser, 'coordinator')
  const address = await addMilestone(page, `Opas ${tag}`)
  await page.getByRole('link', { name: 'Muuta', exact: true }).click()
  await page.getByLabel('Määräpäivä').fill('2099-12-31')
  await page.getByLabel('Perustelu').fill('Hankinta viivästyi.')
  await sendForm(page)
  expect(await done(page)).toBe('Muutokset on tallennettu.')
  expect(await page.getByRole('main').innerText()).toMatch(/Määräpäivä\s+oli 30\.6\.2099 nyt 31\.12\.2099\s+Hankinta viivästyi\./)

  const reporter = await signedIn(browser, 'reporter')
  await reporter.page.goto(`${address}/report`)
  await reporter.page.getByLabel('Päivä, jona se oli valmis').fill('2020-05-04')
  await reporter.page.getByLabel('Mitä on tehty').fill('Opas on tehty.')
  await sendForm(reporter.page)
  await page.goto(address)
  await page.getByRole('button', { name: 'Palauta' }).click()
  expect(await page.getByRole('alert').innerText()).toContain('Kommentti: Kerro, mitä puuttuu.')
  await page.getByLabel('Kommentti').fill('Opas puuttuu liitteistä.')
  await page.getByRole('button', { name: 'Palauta' }).click()
  expect(await done(page)).toBe('Ilmoitus on palautettu.')
  await reporter.page.goto(address)
  expect(await reporter.page.getByRole('main').innerText()).toContain('Opas puuttuu liitteistä.')
  expect(await reporter.page.getByRole('link', { name: 'Ilmoita tehdyksi' }).count()).toBe(1)
  await reporter.close()

  for (const [button, said] of [['Luovu', 'Välitavoitteesta on luovuttu.'], ['Ota takaisin', 'Välitavoite on taas voimassa.']] as const) {
    await page.goto(address)
    await page.getByRole('link', { name: button, exact: true }).click()
    await expectAccessible(page)
    await page.getByLabel('Perustelu').fill('Koska näin sovittiin.')
    await sendForm(page)
    expect(await done(page)).toBe(said)
  }
  for (const path of [address, `${address}/change`, `${address}/drop`, `${run('fi')}/measures/1.1/milestones/new`, `${run('fi')}/milestones`]) {
    for (const language of ['sv', 'en', 'fi']) {
      await page.setViewportSize(widths.desk)
      await page.goto(path.replace(/^\/fi/, `/${language}`))
      await expectFits(page)
    }
    for (const width of Object.values(widths)) {
      await page.setViewportSize(width)
      await expectFits(page)
      await expectRoomy(page)
      await expectAccessible(page)
    }
  }
  expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([])
  await close()
})

test.each([
  ['auditor', 200, 404], ['reviewer', 200, 404], ['reporter-culture', 200, 404], ['worker', 404, 404], ['administrator', 404, 404],
] as const)('the %s: the list answers %i, reporting and changing for another body %i', async (persona, list, acting) => {
  const coordinator = await signedIn(browser, 'coordinator')
  const address = await addMilestone(coordinator.page, `Oikeus ${persona} ${tag}`)
  await coordinator.close()
  const { context, close } = await signedIn(browser, persona)
  const status = async (path: string) => (await context.request.get(path, { maxRedirects: 0 })).status()
  expect([await status(`${run('fi')}/milestones`), await status(address)]).toEqual([list, list])
  for (const path of [`${address}/report`, `${address}/change`, `${address}/drop`, `${run('fi')}/measures/1.1/milestones/new`]) {
    expect([path, await status(path)]).toEqual([path, acting])
  }
  await close()
})
