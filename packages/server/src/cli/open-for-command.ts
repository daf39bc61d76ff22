import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readConfig, type Config } from '../platform/config/config.ts'
import { InUse, lockFolder, type Lock } from '../platform/data-folder/lock.ts'
import { openDataFolder } from '../platform/data-folder/open.ts'
import { checkAppRole } from '../platform/database/check-app-role.ts'
import { openDatabase, type Database } from '../platform/database/database.ts'
import { migrate, readMigrations } from '../platform/database/migrate.ts'
import { checkSchema, readSchemaState } from '../platform/database/schema-state.ts'
import { runningCluster, startCluster } from '../platform/embedded-postgres/cluster.ts'
import { Problem } from '../platform/problems/problem.ts'
import type { DatabaseUrls } from '../start/database-urls.ts'
import { embeddedUrls, setUpEmbedded } from '../start/embedded-database.ts'
import { say } from '../start/progress.ts'

/** A database that a command may use until it closes it. */
export interface Reached {
  config: Config
  urls: DatabaseUrls
  /** Where Koto answers, when it runs on the same data folder. */
  runningAt?: string | undefined
  close(): Promise<void>
}

export interface ReachOptions {
  /** Refuse while Koto runs on the data folder. */
  alone?: boolean
  /** Refuse to make a database where there is none yet. */
  mustExist?: boolean
}

/** How long a command waits for another one, or for a Koto that is starting. */
const patience = 120_000

/**
 * Opens the database for a command: DATABASE_URL, or the embedded one in KOTO_DATA; that of a running
 * Koto when there is one, otherwise started for as long as the command takes. The schema is brought up
 * to date where we may, and must fit.
 */
export async function openForCommand(name: string): Promise<Reached & { database: Database }> {
  const reached = await reachDatabase(name)
  try {
    const migrations = readMigrations()
    if (reached.config.databaseUrl !== undefined) await checkAppRole(reached.urls.app)
    if (reached.runningAt === undefined && reached.urls.owner !== undefined) await migrate(reached.urls.owner, migrations)
    checkSchema(await readSchemaState(reached.urls.app, migrations))
  } catch (error) {
    await reached.close()
    throw error
  }
  const database = openDatabase({ url: reached.urls.app, connections: 4 })
  return {
    ...reached,
    database,
    async close() {
      await database.close()
      await reached.close()
    },
  }
}

/** Only finds where the database is, whatever is in it; for commands that look after it. */
export async function reachDatabase(name: string, options: ReachOptions = {}): Promise<Reached> {
  const config = readConfig(process.env)
  if (config.databaseUrl !== undefined) {
    return { config, urls: { app: config.databaseUrl, owner: config.databaseOwnerUrl }, close: async () => {} }
  }
  const folder = config.dataFolder
  if (options.mustExist && !existsSync(join(folder, 'postgres'))) {
    throw new Problem({
      code: 'no-data', status: 422, title: 'There is no data yet',
      detail: `There is no database in ${folder} yet. Start Koto once, or name another folder with KOTO_DATA or a PostgreSQL with DATABASE_URL.`,
    })
  }
  openDataFolder(folder)
  const taken = await takeFolder(folder, `koto ${name}`, options.alone ?? false)
  if (!('release' in taken)) return { config, ...taken, close: async () => {} }
  return { config, ...await startFor(folder, taken) }
}

async function takeFolder(folder: string, what: string, alone: boolean): Promise<Lock | Pick<Reached, 'urls' | 'runningAt'>> {
  const until = Date.now() + patience
  for (let told = false; ; told = true) {
    try {
      return lockFolder(folder, what)
    } catch (error) {
      if (!(error instanceof InUse) || Date.now() > until) throw error
      const { holder } = error
      if (holder?.what === 'Koto' && alone) throw error
      const cluster = holder?.address === undefined ? undefined : runningCluster(folder)
      if (cluster !== undefined) return { urls: embeddedUrls(cluster, folder), runningAt: holder!.address }
      if (!told) say(`Waiting for ${holder?.what ?? 'another Koto'}${holder === undefined ? '' : ` (process ${holder.pid})`}, which uses the data folder …`)
      await sleep(200)
    }
  }
}

async function startFor(folder: string, lock: Lock): Promise<Pick<Reached, 'urls' | 'close'>> {
  const stopping = new AbortController()
  let cluster: Awaited<ReturnType<typeof startCluster>> | undefined
  const close = async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted)
    await cluster?.stop()
    lock.release()
  }
  // The database is stopped before the command ends; what it was doing in a transaction is undone.
  const interrupted = () => {
    stopping.abort()
    say('Stopping …')
    if (cluster !== undefined) void close().then(() => process.exit(2))
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupted)
  try {
    cluster = await startCluster(folder, { signal: stopping.signal })
    stopping.signal.throwIfAborted()
    return { urls: await setUpEmbedded(cluster, folder), close }
  } catch (error) {
    await close()
    throw stopping.signal.aborted ? new Error('The command was stopped before it was done.') : error
  }
}

/** The owner's address, which some commands cannot do without. */
export function ownerOf({ urls }: Pick<Reached, 'urls'>): string {
  if (urls.owner !== undefined) return urls.owner
  throw new Problem({
    code: 'no-owner', status: 422, title: 'The owner’s address is missing',
    detail: 'This needs the owner of the database: set DATABASE_OWNER_URL to the address that "koto database setup" printed for koto_owner.',
  })
}
