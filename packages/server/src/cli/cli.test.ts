import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startKoto } from '../../test/koto-process.ts'
import { startCluster } from '../platform/embedded-postgres/cluster.ts'
import { findPostmaster } from '../platform/embedded-postgres/postmaster.ts'
import { readMigrations } from '../platform/database/migrate.ts'
import { lockFolder } from '../platform/data-folder/lock.ts'
import { commands } from './commands/index.ts'
import { openForCommand } from './open-for-command.ts'

// Real processes, on machines that do other things too.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let place: string
beforeAll(() => { place = mkdtempSync(join(tmpdir(), 'koto-cli-')) })
afterAll(() => rmSync(place, { recursive: true, force: true, maxRetries: 5 }))

const all = readMigrations().map((migration) => migration.name)

test.each(leaves(commands()))('“koto %s” says what it does, and shows an example', (_name, command) => {
  let help = ''
  command.configureOutput({ writeOut: (text) => { help += text } })
  command.outputHelp()
  expect(command.description()).not.toBe('')
  expect(help).toMatch(/Examples?:\n {2}npm run koto -- /)
})

test('what is typed wrong is told with exit code 1', async () => {
  expect(await koto(['database', 'bakup'])).toMatchObject({ code: 1, stderr: expect.stringContaining('Did you mean backup?') })
  expect(await koto(['database', 'backup'])).toMatchObject({ code: 1, stderr: expect.stringContaining('missing required argument') })
  expect(await koto(['database', 'setup'])).toMatchObject({ code: 1, stderr: expect.stringContaining('--admin-url') })
  expect(await koto(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('database') })
})

test('a failure is a sentence, and its place in the code is shown only when asked for', async () => {
  const environment = { DATABASE_URL: 'postgresql://koto_app:x@127.0.0.1:9/koto' }
  const short = await koto(['database', 'status'], environment)
  expect(short).toMatchObject({ code: 1, stderr: 'PostgreSQL does not answer at 127.0.0.1, port 9. Start it, or correct the address.\n' })
  expect((await koto(['database', 'status', '--debug'], environment)).stderr).toContain('    at ')
})

test('commands start the embedded database for themselves, and leave nothing running', async () => {
  const environment = { KOTO_DATA: join(place, 'data') }
  const file = join(place, 'koto.backup')
  expect(await koto(['database', 'status'], environment)).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no database in') })
  expect(existsSync(environment.KOTO_DATA)).toBe(false)
  expect(json(await koto(['database', 'migrate', '--json'], environment))).toEqual({ ran: all })
  expect(json(await koto(['database', 'status', '--json'], environment))).toMatchObject({ kind: 'embedded', fits: true, running: null, applied: all, missing: [] })
  // Two at once: the second waits for the first.
  const both = await Promise.all([koto(['database', 'backup', file], environment), koto(['database', 'status'], environment)])
  expect(both.map((result) => result.code)).toEqual([0, 0])
  expect((await koto(['database', 'restore', file, '--replace'], environment)).code).toBe(0)
  expect(findPostmaster(join(environment.KOTO_DATA, 'postgres'))).toBeUndefined()
})

test('beside a Koto that runs, a backup uses its database, and a restoration is refused', async () => {
  const environment = { KOTO_DATA: join(place, 'beside') }
  const running = startKoto(environment.KOTO_DATA)
  const address = await running.open
  const file = join(place, 'beside.backup')
  expect(await koto(['database', 'backup', file], environment)).toMatchObject({ code: 0, stdout: expect.stringContaining(`are in ${file}`) })
  expect(json(await koto(['database', 'status', '--json'], environment))).toMatchObject({ running: address })
  expect(await koto(['database', 'restore', file, '--replace'], environment)).toMatchObject({ code: 1, stderr: expect.stringContaining(address) })
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  running.child.kill('SIGTERM')
  await running.ended
})

test('on a PostgreSQL of one’s own: set up, migrate, start, back up and restore', async () => {
  const server = await startCluster(join(place, 'own'), { sync: false })
  try {
    const admin = ['database', 'setup', '--admin-url', server.adminUrl('postgres'), '--database', 'city']
    const made = json(await koto([...admin, '--json'])) as { DATABASE_URL: string; DATABASE_OWNER_URL: string }
    expect(made).toMatchObject({ made: ['owner', 'app', 'database'], DATABASE_URL: expect.stringMatching(/koto_app:.+\/city$/) })
    expect((await koto(admin)).stdout).toContain('Everything was there already')
    const app = { DATABASE_URL: made.DATABASE_URL, KOTO_DATA: join(place, 'own-data') }
    const owner = { ...app, DATABASE_OWNER_URL: made.DATABASE_OWNER_URL }

    expect(await koto(['database', 'migrate'], app)).toMatchObject({ code: 1, stderr: expect.stringContaining('set DATABASE_OWNER_URL') })
    expect(json(await koto(['database', 'status', '--json'], app))).toMatchObject({ kind: 'own', fits: false, missing: all })
    expect(json(await koto(['database', 'migrate', '--json'], owner))).toEqual({ ran: all })
    const running = startKoto(app.KOTO_DATA, { environment: app })
    await running.open
    running.child.kill('SIGTERM')
    expect((await running.ended).code).toBe(0)

    const file = join(place, 'own.backup')
    expect((await koto(['database', 'backup', file], owner)).code).toBe(0)
    const other = json(await koto(['database', 'setup', '--admin-url', server.adminUrl('postgres'), '--database', 'second', '--new-passwords', '--json'])) as typeof made
    expect((await koto(['database', 'restore', file], { ...other })).code).toBe(0)
    expect(json(await koto(['database', 'status', '--json'], { ...other }))).toMatchObject({ fits: true })
  } finally {
    await server.stop()
  }
})

test('other commands open a database that is up to date, as the app, and put everything back', async () => {
  vi.stubEnv('KOTO_DATA', join(place, 'opened'))
  vi.stubEnv('DATABASE_URL', '')
  const opened = await openForCommand('tried')
  const { rows } = await opened.database.pool.query('select current_user::text as role, count(*)::int as migrations from migration')
  expect(rows).toEqual([{ role: 'koto_app', migrations: all.length }])
  await opened.close()
  vi.unstubAllEnvs()
  expect(findPostmaster(join(place, 'opened', 'postgres'))).toBeUndefined()
  lockFolder(join(place, 'opened'), 'test').release()
})

interface Result {
  code: number | null
  stdout: string
  stderr: string
}

async function koto(args: string[], environment: Record<string, string> = {}): Promise<Result> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'koto.ts'), ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, ...environment } })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (part: Buffer) => { said.stdout += part.toString() })
  child.stderr.on('data', (part: Buffer) => { said.stderr += part.toString() })
  const [code] = await once(child, 'close') as [number | null]
  return { code, ...said }
}

function json({ stdout, stderr }: Result): unknown {
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

function leaves(list: readonly Command[], before = ''): [string, Command][] {
  return list.flatMap((command) => {
    const name = `${before}${command.name()}`
    return command.commands.length === 0 ? [[name, command] as [string, Command]] : leaves(command.commands, `${name} `)
  })
}
