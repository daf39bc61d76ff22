import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { asNobody, othersMayRead } from '../../../test/other-user.ts'
import { startCluster } from './cluster.ts'
import { findPostmaster } from './postmaster.ts'

// Real processes, on machines that do other things too.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const isRoot = process.getuid?.() === 0
const script = join(import.meta.dirname, '../../../test/run-cluster.ts')
let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'koto-cluster-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

test('a cluster whose owner was killed is found running, settled, and has lost nothing', async () => {
  const owner = run([])
  const { adminUrl } = await told(owner)
  await query(adminUrl, 'create table kept (n int)')
  await query(adminUrl, 'insert into kept values (1)')
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  expect(findPostmaster(join(folder, 'postgres'))).toBeDefined()

  const cluster = await startCluster(folder)
  expect(cluster.came).toBe('settled')
  expect(await query(cluster.adminUrl('postgres'), 'select n from kept')).toEqual([{ n: 1 }])
  await cluster.stop()
  expect(findPostmaster(join(folder, 'postgres'))).toBeUndefined()
})

test('a cluster whose PostgreSQL was killed too recovers, though another process has its number by now', async () => {
  const first = await startCluster(folder, { sync: false })
  await query(first.adminUrl('postgres'), 'create table kept as select 1 as n')
  const note = join(folder, 'postgres', 'postmaster.pid')
  process.kill(findPostmaster(join(folder, 'postgres'))!.pid, 'SIGKILL')
  await first.ended
  writeFileSync(note, readFileSync(note, 'utf8').replace(/^\d+/, String(process.pid)))

  const second = await startCluster(folder)
  expect(await query(second.adminUrl('postgres'), 'select n from kept')).toEqual([{ n: 1 }])
  await second.stop()
})

test('making a cluster that is interrupted half-way leaves nothing that the next start trips over', async () => {
  const owner = run([])
  await until(() => readdirSync(folder).some((name) => name.startsWith('postgres.making-')))
  owner.kill('SIGKILL')
  const cluster = await startCluster(folder, { sync: false })
  expect(cluster.came).toBe('made')
  await cluster.stop()
  expect(readdirSync(folder).filter((name) => name.includes('making'))).toEqual([])
})

test('a cluster of another major version is refused with what to do', async () => {
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '19\n')
  await expect(startCluster(folder)).rejects.toThrow('was made by PostgreSQL 19, and this Koto brings 18. Start the newer Koto that made it.')
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n')
  await expect(startCluster(folder)).rejects.toThrow('koto database backup FILE')
})

const namespaces = isRoot && spawnSync('unshare', ['--user', 'true']).status === 0
test.runIf(namespaces)('root runs it in a closed folder: in a namespace, and where that is refused as nobody; the files follow', async () => {
  chmodSync(folder, 0o700)
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  const wayOf = async (path: string) => {
    const owner = run([], { PATH: path })
    const { way, adminUrl } = await told(owner)
    expect(await query(adminUrl, 'select 1 as n')).toEqual([{ n: 1 }])
    owner.kill('SIGTERM')
    await once(owner, 'exit')
    return { way, owner: statSync(join(folder, 'postgres', 'PG_VERSION')).uid }
  }
  expect(await wayOf(`${bin}:${process.env.PATH}`)).toEqual({ way: 'other-user', owner: 65_534 })
  expect(await wayOf(process.env.PATH!)).toEqual({ way: 'namespace', owner: 0 })
})

test.runIf(othersMayRead())('an ordinary user runs it as it is', async () => {
  const nobody = 65_534
  chownSync(folder, nobody, nobody)
  const owner = run(asNobody)
  expect(await told(owner)).toMatchObject({ way: 'ourselves', came: 'made' })
  owner.kill('SIGTERM')
  expect(await once(owner, 'exit')).toEqual([0, null])
})

const tiny = isRoot && mountWorks()
test.runIf(tiny)('a full disk is told in a sentence, before the cluster is made and after', async () => {
  mount(folder, '20m')
  try {
    expect(await told(run([]))).toEqual({ error: expect.stringContaining(`The disk that holds ${folder}/postgres is full. Make room`) })
    spawnSync('mount', ['-o', 'remount,size=200m', folder])
    const owner = run([])
    await told(owner)
    owner.kill('SIGTERM')
    await once(owner, 'exit')
    spawnSync('dd', ['if=/dev/zero', `of=${folder}/filler`, 'bs=1M'])
    expect(await told(run([]))).toEqual({ error: expect.stringContaining('is full. Make room') })
  } finally {
    spawnSync('umount', [folder])
  }
})

function run(before: string[], environment: Record<string, string> = {}): ChildProcess {
  const [command, ...args] = [...before, process.execPath, script, folder]
  return spawn(command!, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...environment } })
}

async function told(child: ChildProcess): Promise<{ way: string; came: string; adminUrl: string }> {
  const [line] = await once(child.stdout!, 'data') as [Buffer]
  return JSON.parse(line.toString()) as { way: string; came: string; adminUrl: string }
}

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(statement)
  await client.end()
  return rows
}

async function until(come: () => boolean): Promise<void> {
  while (!come()) await new Promise((resolve) => setTimeout(resolve, 5))
}

function mount(place: string, size: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place]).status === 0
}

function mountWorks(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'koto-mount-'))
  const works = mount(place, '1m')
  if (works) spawnSync('umount', [place])
  rmSync(place, { recursive: true, force: true })
  return works
}
