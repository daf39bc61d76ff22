import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../check/chromium.ts'
import { syncUnits } from '../packages/server/src/modules/organisation/index.ts'
import { checkProgramme, createProgrammeLoading, createRunning, createSnapshots } from '../packages/server/src/modules/programme/index.ts'
import type { ProgrammeDocument } from '../packages/server/src/modules/programme/format/document.ts'
import { systemActor, type PersonActor } from '../packages/server/src/platform/access/actor.ts'
import { projectFolder } from '../packages/server/src/platform/config/config.ts'
import { openDatabase, type Database } from '../packages/server/src/platform/database/database.ts'
import { runningCluster } from '../packages/server/src/platform/embedded-postgres/cluster.ts'
import { newId, type Id } from '../packages/server/src/platform/ids/id.ts'
import { embeddedUrls } from '../packages/server/src/start/embedded-database.ts'
import { programme } from './pages.ts'
import type { Figure } from './table.ts'

const reporters = 300
const wide = 'wide-2017-2021'

/** What those who work with a programme wait for: the board, a round on one screen, a PDF of it all, three hundred saving at once. */
export async function measureRunning(url: string, data: string): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  const page = await (await browser.newContext({ baseURL: url })).newPage()
  const cluster = runningCluster(data)
  if (cluster === undefined) throw new Error(`no PostgreSQL runs in ${data}`)
  const database = openDatabase({ url: embeddedUrls(cluster, data).app })
  try {
    await page.goto('/fi/sign-in')
    await page.locator('a[href^="/auth/start"]').first().click()
    await page.locator('button[value=coordinator]').click()
    await page.waitForURL(/\/fi/)
    const get = (path: string) => median(9, async () => {
      const answer = await page.request.get(path)
      if (answer.status() !== 200) throw new Error(`${path}: ${answer.status()}`)
      await answer.body()
    })
    const run = `/fi/run/${programme}`
    const figures: Figure[] = [
      { what: 'board, 64 measures', value: await get(run), unit: 'ms', beside: 'the whole page, rendered for the coordinator' },
      { what: 'round overview, 116 answers', value: await get(`${run}/rounds/4`), unit: 'ms', beside: 'the whole page' },
      { what: 'frozen report, the whole programme', value: await get(`${run}/reports/4`), unit: 'ms', beside: 'the whole page' },
    ]
    const began = performance.now()
    const pdf = await page.request.get(`/fi/programmes/${programme}/reports/4/files/report-4.pdf`, { timeout: 120_000 })
    if (!(await pdf.body()).subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('no PDF came')
    figures.push({ what: 'PDF of the whole programme', value: (performance.now() - began) / 1000, unit: 's', aim: { atMost: 20 }, beside: 'the browser’s start with it' })
    await page.request.get(`/fi/programmes/${programme}/reports/4/files/report-4.pdf`)
    figures.push(...await measureServices(database))
    return figures
  } finally {
    await browser.close()
    await database.close()
  }
}

/** A programme of 200 measures beside Helsinki's, and its 300 reporters. */
async function measureServices(database: Database): Promise<Figure[]> {
  await loadWide(database)
  const running = createRunning({ database, snapshots: createSnapshots(), publicUrl: () => 'http://localhost' })
  const { coordinator, writers } = await people(database)
  const board = await median(15, async () => { await running.measures.board(coordinator, wide) })
  const number = await running.rounds.open(coordinator, wide, {
    title: { fi: 'Kuormitus', sv: 'Belastning', en: 'Load' }, starts: '2020-01-01', ends: '2020-12-31', deadline: '2030-01-01', ask: 'leads',
  })
  const { answers } = await running.rounds.round(coordinator, wide, number)
  const began = performance.now()
  // Each reporter begins with a measure of her own; the last hundred meet a colleague's text, and save again on what stands.
  const kept = await Promise.all(writers.map((writer, index) => saveUntilKept(running, writer, number, answers[index % answers.length]!.id, `Teksti ${index}`)))
  const seconds = (performance.now() - began) / 1000
  const texts = new Set<string>()
  for (const { id } of answers) {
    const { words, history } = await running.rounds.answer(coordinator, { programme: wide, round: number, answer: id })
    for (const text of [words, ...history.map((one) => one.words)]) texts.add(text)
  }
  const lost = writers.filter((_, index) => !texts.has(`Teksti ${index}`)).length
  return [
    { what: 'board, 200 measures', value: board, unit: 'ms', aim: { atMost: 100 }, beside: 'the service, without rendering' },
    { what: `${reporters} reporters saving at once`, value: seconds, unit: 's', beside: `${kept.reduce((sum, tries) => sum + tries, 0)} saves, 10 connections` },
    { what: 'of their texts lost', value: lost, unit: 'texts', aim: { atMost: 0 }, beside: 'neither in the answer nor in its history' },
  ]
}

type Running = ReturnType<typeof createRunning>

/** @returns how many tries it took */
async function saveUntilKept({ rounds }: Running, writer: PersonActor, round: number, answer: string, words: string): Promise<number> {
  const place = { programme: wide, round, answer }
  for (let tries = 1; ; tries++) {
    const { version } = await rounds.answer(writer, place)
    try {
      await rounds.save(writer, place, { achieved: null, words, risks: '', language: 'fi' }, version)
      return tries
    } catch (error) {
      if ((error as { code?: string }).code !== 'changed-meanwhile' || tries > 50) throw error
    }
  }
}

async function loadWide(database: Database): Promise<void> {
  const document = structuredClone(checkProgramme(join(projectFolder, 'programmes', programme)).document!) as ProgrammeDocument
  document.id = wide
  document.city.id = 'wide'
  const [theme] = document.themes
  const [set] = theme!.sets
  const [measure] = set!.measures
  document.themes = [{ ...theme!, sets: [{ ...set!, measures: Array.from({ length: 200 }, (_, index) => ({ ...measure!, number: `1.${index + 1}`, indicators: [], deliverables: [], bodies: measure!.bodies.slice(0, 1) })) }] }]
  document.plans = []
  document.bestPractices = []
  document.indicators = []
  const onBodies = async (...given: Parameters<typeof syncUnits>) => { await syncUnits(...given) }
  await createProgrammeLoading({ database, onBodies }).load(systemActor('load-programme'), document)
}

async function people(database: Database): Promise<{ coordinator: PersonActor; writers: PersonActor[] }> {
  return database.withActor(systemActor('demo'), async (scope) => {
    const db = scope.db<{ person: Record<string, unknown>; role_assignment: Record<string, unknown> }>()
    const actor = async (role: 'coordinator' | 'reporter', name: string): Promise<PersonActor> => {
      const id = newId<'person'>()
      await db.insertInto('person').values({ id, name, email: null, language: 'fi' }).execute()
      await db.insertInto('role_assignment').values({ id: newId(), person: id, role, unit: null, since: new Date(0) }).execute()
      return { kind: 'person', id: id as Id<'person'>, roles: [{ role, unit: null }], via: 'session' }
    }
    const writers: PersonActor[] = []
    for (let index = 0; index < reporters; index++) writers.push(await actor('reporter', `Kuormittaja ${index}`))
    return { coordinator: await actor('coordinator', 'Kuormittaja'), writers }
  })
}

async function median(times: number, work: () => Promise<void>): Promise<number> {
  const took: number[] = []
  for (let time = 0; time <= times; time++) {
    const began = performance.now()
    await work()
    // The first one fills what is kept.
    if (time > 0) took.push(performance.now() - began)
  }
  return took.sort((one, other) => one - other)[Math.floor(took.length / 2)]!
}

// Only this part: `node bench/running.ts`.
if (import.meta.main) {
  const { startKoto } = await import('../e2e/setup/start-koto.ts')
  const { printTable } = await import('./table.ts')
  const data = mkdtempSync(join(tmpdir(), 'koto-bench-'))
  const koto = await startKoto(data)
  try {
    printTable(await measureRunning(koto.url, data))
  } finally {
    await koto.stop()
    rmSync(data, { recursive: true, force: true })
  }
}
