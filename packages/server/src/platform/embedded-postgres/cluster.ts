import { once } from 'node:events'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { keptSecret } from '../data-folder/kept-secret.ts'
import { findBinaries } from './binaries.ts'
import { initialise } from './initialise.ts'
import { launch, type Launched } from './launch.ts'
import { findPostmaster, settleLeftover } from './postmaster.ts'
import { reachableBinaries, type Reachable } from './reachable-binaries.ts'
import { handOver, runAs } from './run-as.ts'
import { checkVersion } from './version.ts'

/** A PostgreSQL of our own, running from a data folder. */
export interface Cluster {
  /** The superuser's address of a database in it. */
  adminUrl(database: string): string
  port: number
  /** What had to be done: it was made, or one that a killed Koto left was stopped first. */
  came: 'made' | 'settled' | 'started'
  /** Resolves when it ends without having been asked to. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

export interface ClusterOptions {
  /** False for a cluster that nobody will miss: made half a second sooner. */
  sync?: boolean
  signal?: AbortSignal
  /** The folder with PostgreSQL's `bin`; the one from npm when nothing else is said. */
  binaries?: string
}

/** Starts the cluster in `folder`, making it first when there is none. The folder must be held (lockFolder) or one's own. */
export async function startCluster(folder: string, options: ClusterOptions = {}): Promise<Cluster> {
  const { sync = true, signal } = options
  const { binaries, clear } = reachableBinaries(options.binaries ?? findBinaries())
  try {
    return await start(folder, { sync, signal, binaries, clear })
  } catch (error) {
    clear()
    throw error
  }
}

async function start(folder: string, { sync, signal, binaries, clear }: Reachable & { sync: boolean; signal: AbortSignal | undefined }): Promise<Cluster> {
  const cluster = join(folder, 'postgres')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const password = keptSecret(folder, 'postgres-password')
  let came: Cluster['came'] = 'started'
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    checkVersion(cluster, binaries)
    if (await settleLeftover(cluster) === 'stopped') came = 'settled'
    handOver(cluster, runAs().owner)
  } else {
    await initialise(cluster, { binaries, passwordFile: join(folder, 'postgres-password'), sync, signal })
    came = 'made'
  }
  const launched = await launch(binaries, cluster)
  launched.child.once('exit', clear)
  return { came, port: launched.port, adminUrl: (database) => address(password, launched.port, database), ...ending(launched) }
}

/** The superuser's address in the cluster that another process runs from `folder`; undefined when none is ready. */
export function runningCluster(folder: string): Pick<Cluster, 'adminUrl' | 'port'> | undefined {
  const postmaster = findPostmaster(join(folder, 'postgres'))
  if (postmaster?.ready !== true) return undefined
  const password = keptSecret(folder, 'postgres-password')
  return { port: postmaster.port, adminUrl: (database) => address(password, postmaster.port, database) }
}

function address(password: string, port: number, database: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`
}

function ending({ child }: Launched): Pick<Cluster, 'ended' | 'stop'> {
  const exit = once(child, 'exit')
  let asked = false
  return {
    ended: new Promise((resolve) => { child.once('exit', () => { if (!asked) resolve() }) }),
    async stop() {
      asked = true
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGINT')
      // Fast first; when that hangs, at once: nothing acknowledged is lost, the next start recovers.
      const hurry = setTimeout(() => child.kill('SIGQUIT'), 20_000)
      await exit
      clearTimeout(hurry)
    },
  }
}
