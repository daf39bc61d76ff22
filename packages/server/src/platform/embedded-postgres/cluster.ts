import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { findBinaries } from './binaries.ts'
import { runAs } from './run-as.ts'

/** A PostgreSQL of our own, running from a data folder. */
export interface Cluster {
  /** The superuser's address of a database in it. */
  adminUrl(database: string): string
  port: number
  stop(): Promise<void>
}

/** Starts the cluster in `folder`, making it first when there is none. */
export async function startCluster(folder: string): Promise<Cluster> {
  const binaries = findBinaries()
  const cluster = join(folder, 'postgres')
  const passwordFile = join(folder, 'postgres-password')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(passwordFile)) writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
  if (!existsSync(join(cluster, 'PG_VERSION'))) initialise(binaries, cluster, passwordFile)
  const password = readFileSync(passwordFile, 'utf8').trim()
  const port = await freePort()
  const child = launch(binaries, cluster, port, join(folder, 'postgres.log'))
  const adminUrl = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`
  await accepting(adminUrl('postgres'), child)
  return { adminUrl, port, stop: () => stop(child) }
}

function initialise(binaries: string, cluster: string, passwordFile: string): void {
  const half = `${cluster}.making`
  rmSync(half, { recursive: true, force: true })
  const { command, args } = runAs(join(binaries, 'bin', 'initdb'), [
    '-D', half, '-U', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256', '--encoding', 'UTF8',
    '--locale-provider', 'icu', '--icu-locale', 'fi', '--locale', 'C', '--no-sync',
  ])
  const done = spawnSync(command, args, { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`initdb failed: ${done.stderr || done.stdout || String(done.error)}`)
  const { command: move, args: moveArgs } = { command: 'mv', args: [half, cluster] }
  spawnSync(move, moveArgs)
}

function launch(binaries: string, cluster: string, port: number, logFile: string): ChildProcess {
  const settings = {
    port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '60',
    shared_buffers: '128MB', wal_level: 'replica', jit: 'off',
  }
  const { command, args } = runAs(join(binaries, 'bin', 'postgres'), [
    '-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ])
  const log = openSync(logFile, 'a', 0o600)
  // Its own process group: Ctrl-C reaches Koto alone, which then stops PostgreSQL after its own last write.
  return spawn(command, args, { stdio: ['ignore', log, log], detached: true })
}

async function accepting(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error('PostgreSQL stopped while starting; its log says why')
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
  throw new Error('PostgreSQL did not accept connections in time')
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGINT')
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
