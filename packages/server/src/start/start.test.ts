import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest'
import { asNobody, othersMayRead } from '../../test/other-user.ts'
import { testDatabase } from '../../test/database.ts'
import { startKoto, type KotoProcess } from '../../test/koto-process.ts'
import { setUpRoles } from '../platform/database/roles.ts'
import { runningCluster } from '../platform/embedded-postgres/cluster.ts'
import { findPostmaster } from '../platform/embedded-postgres/postmaster.ts'
import { embeddedUrls } from './embedded-database.ts'

// Real processes, on machines that do other things too.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const isRoot = process.getuid?.() === 0
const preparing = mkdtempSync(join(tmpdir(), 'koto-start-'))
const prepared = join(preparing, 'data')
let place: string
let folder: string
let running: KotoProcess[]
beforeAll(async () => {
  const koto = startKoto(prepared)
  await koto.open
  koto.child.kill('SIGTERM')
  await koto.ended
})
afterAll(() => rmSync(preparing, { recursive: true, force: true }))
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'koto-start-'))
  folder = join(place, 'data')
  running = []
})
afterEach(async () => {
  for (const koto of running) koto.child.kill('SIGTERM')
  await Promise.all(running.map((koto) => koto.ended))
  const postmaster = findPostmaster(join(folder, 'postgres'))
  if (postmaster !== undefined) process.kill(postmaster.pid, 'SIGKILL')
  rmSync(place, { recursive: true, force: true, maxRetries: 5 })
})

function start(...args: Parameters<typeof startKoto>): KotoProcess {
  const koto = startKoto(...args)
  running.push(koto)
  return koto
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s stops it in order, and nothing is left running', async (signal) => {
  runBefore()
  const koto = start(folder)
  const address = await koto.open
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  koto.child.kill(signal)
  // npm hands Ctrl-C on once more.
  koto.child.kill(signal)
  expect(await koto.ended).toMatchObject({ code: 0, stderr: expect.stringMatching(/data folder.*PostgreSQL.*database.*listening.*Stopping …\n$/s) })
  expect(findPostmaster(join(folder, 'postgres'))).toBeUndefined()
  expect(existsSync(join(folder, 'running.json'))).toBe(false)
})

test('stopped while it starts, it leaves nothing running and starts again', async () => {
  const first = start(folder)
  await until(() => existsSync(folder))
  await new Promise((resolve) => setTimeout(resolve, 300))
  first.child.kill('SIGINT')
  expect((await first.ended).code).toBe(0)
  expect(findPostmaster(join(folder, 'postgres'))).toBeUndefined()
  await start(folder).open
})

test('killed, with PostgreSQL too, it has lost no write that was acknowledged', async () => {
  runBefore()
  const first = start(folder)
  await first.open
  const { admin } = embeddedUrls(runningCluster(folder)!, folder)
  const client = new pg.Client({ connectionString: admin })
  client.on('error', () => {})
  await client.connect()
  await client.query('create table kept (n int)')
  let acknowledged = 0
  const writing = (async () => {
    for (;;) {
      await client.query('insert into kept values (1)')
      acknowledged++
    }
  })().catch(() => {})
  await until(() => acknowledged >= 100)
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  const whenKilled = acknowledged
  await until(() => acknowledged >= whenKilled + 50)
  process.kill(findPostmaster(join(folder, 'postgres'))!.pid, 'SIGKILL')
  await writing

  await start(folder).open
  const kept = await count(embeddedUrls(runningCluster(folder)!, folder).admin)
  // The one that was under way may have been kept without anybody having been told.
  expect([acknowledged, acknowledged + 1]).toContain(kept)
})

test('a PostgreSQL that a killed Koto left is found by the next start and stopped', async () => {
  runBefore()
  const first = start(folder)
  await first.open
  const left = findPostmaster(join(folder, 'postgres'))!.pid
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  const second = start(folder)
  await second.open
  expect(second.stderr()).toContain('after stopping the one that an earlier Koto left running')
  expect(findPostmaster(join(folder, 'postgres'))!.pid).not.toBe(left)
})

test('a second start on the same folder says who has it, and harms nobody', async () => {
  runBefore()
  const first = start(folder)
  const address = await first.open
  expect(await start(folder).ended).toMatchObject({
    code: 1, stderr: `Koto (process ${first.child.pid}, ${address}) already uses the data folder ${folder}. Stop it first, or name another folder with KOTO_DATA.\n`,
  })
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
})

test('a port that is taken is named, before anything is made', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { code, stderr } = await start(folder, { environment: { PORT: String(port) } }).ended
  expect(code).toBe(1)
  expect(stderr).toContain(`Port ${port} of 127.0.0.1 is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`)
  expect(existsSync(join(folder, 'postgres'))).toBe(false)
  other.close()
})

test('wrong settings are all named', async () => {
  const { code, stderr } = await start(folder, { environment: { PORT: 'x', KOTO_DEMO: 'x' } }).ended
  expect(code).toBe(1)
  expect(stderr).toMatch(/PORT: “x” is not right.*\n.*KOTO_DEMO: “x” is not right/)
})

test('a file where the data folder should be is said', async () => {
  writeFileSync(folder, '')
  expect(await start(folder).ended).toMatchObject({ code: 1, stderr: expect.stringContaining('a file is in the way') })
})

test.runIf(othersMayRead())('a data folder that may not be written is said', async () => {
  mkdirSync(folder, { mode: 0o755 })
  spawnSync('chmod', ['755', place])
  expect(await start(folder, { through: asNobody }).ended).toMatchObject({ code: 1, stderr: expect.stringContaining(`Koto may not write in ${folder}.`) })
})

test.runIf(isRoot && mounts())('a full disk is Koto’s failure, said in a sentence', async () => {
  mkdirSync(folder)
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  spawnSync('dd', ['if=/dev/zero', `of=${folder}/filler`, 'bs=64k'])
  try {
    expect(await start(folder).ended).toMatchObject({ code: 2, stderr: expect.stringContaining('is full. Make room on it') })
  } finally {
    spawnSync('umount', [folder])
  }
})

test('when PostgreSQL ends, Koto says so and stops', async () => {
  runBefore()
  const koto = start(folder)
  await koto.open
  process.kill(findPostmaster(join(folder, 'postgres'))!.pid, 'SIGKILL')
  expect(await koto.ended).toMatchObject({ code: 2, stderr: expect.stringContaining('PostgreSQL has ended while Koto was running') })
})

test('a database that a newer Koto has changed is refused', async () => {
  runBefore()
  const first = start(folder)
  await first.open
  const { admin } = embeddedUrls(runningCluster(folder)!, folder)
  await query(admin, `insert into migration (name, hash) values ('9999_newer.sql', 'x')`)
  first.child.kill('SIGTERM')
  await first.ended
  expect(await start(folder).ended).toMatchObject({ code: 1, stderr: expect.stringContaining('newer than this Koto: it has had 9999_newer.sql') })
})

test('on the city’s own PostgreSQL it runs as the app’s role alone, and migrates only with the owner’s address', async () => {
  const database = await testDatabase()
  const at = (environment: Record<string, string>) => start(folder, { environment })
  const { adminUrl } = inject('postgres')
  expect(await at({ DATABASE_URL: adminUrl }).ended).toMatchObject({ code: 1, stderr: expect.stringContaining('which is a superuser') })
  expect(await at({ DATABASE_URL: database.ownerUrl }).ended).toMatchObject({ code: 1, stderr: expect.stringContaining('owns the database') })
  expect(await at({ DATABASE_URL: database.appUrl.replace(':app@', ':wrong@') }).ended)
    .toMatchObject({ code: 1, stderr: expect.stringContaining('does not let us in') })
  const koto = at({ DATABASE_URL: database.appUrl })
  expect((await fetch(`${await koto.open}/readyz`)).status).toBe(200)
  koto.child.kill('SIGTERM')
  expect((await koto.ended).code).toBe(0)
  await database.close()

  const name = `bare_${process.pid}`
  await setUpRoles(adminUrl, name, { owner: 'owner', app: 'app' })
  const as = (username: string, password: string) => Object.assign(new URL(adminUrl), { username, password, pathname: name }).href
  const urls = { DATABASE_URL: as('koto_app', 'app'), DATABASE_OWNER_URL: as('koto_owner', 'owner') }
  expect(await at({ DATABASE_URL: urls.DATABASE_URL }).ended).toMatchObject({ code: 1, stderr: expect.stringContaining('Run "koto database migrate"') })
  const migrated = at(urls)
  await migrated.open
  migrated.child.kill('SIGTERM')
  await migrated.ended
  await query(adminUrl, `drop database ${name} with (force)`)
})

/** Puts a data folder in place in which Koto has run before: sooner than making a new one. */
function runBefore(): void {
  cpSync(prepared, folder, { recursive: true })
}

async function until(come: () => boolean): Promise<void> {
  while (!come()) await new Promise((resolve) => setTimeout(resolve, 5))
}

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

async function count(url: string): Promise<number> {
  return (await query(url, 'select count(*)::int as n from kept'))[0]!.n as number
}

function mounts(): boolean {
  const tried = mkdtempSync(join(tmpdir(), 'koto-mount-'))
  const works = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', tried]).status === 0
  if (works) spawnSync('umount', [tried])
  rmSync(tried, { recursive: true, force: true })
  return works
}
