import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { letOwnerBackUp } from './backup/owner-reads.ts'
import { checkSchema, compareSchema, type Applied } from './schema-state.ts'

export const migrationsFolder = join(import.meta.dirname, '../../../migrations')

export interface MigrationFile {
  name: string
  sql: string
  hash: string
}

/** The migrations in their one order, by the number they begin with. */
export function readMigrations(folder = migrationsFolder): MigrationFile[] {
  return readdirSync(folder).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8')
    return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

/**
 * Brings the database up to the newest migration, each in a transaction of its own, as the owner.
 * Two at once: the second waits. Refused when the database knows a migration that is not among these,
 * or one that was changed after it ran.
 * @returns the names of those that ran now
 */
export async function migrate(ownerUrl: string, migrations = readMigrations()): Promise<string[]> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query(`select pg_advisory_lock(hashtext('koto migrate'))`)
    await prepare(owner)
    const { rows } = await owner.query<Applied>('select name, hash from migration')
    const state = compareSchema(rows, migrations)
    checkSchema({ ...state, missing: [] })
    for (const migration of state.missing) await apply(owner, migration)
    return state.missing.map((migration) => migration.name)
  } finally {
    await owner.end()
  }
}

async function prepare(owner: pg.Client): Promise<void> {
  await owner.query('revoke all on schema public from public')
  await owner.query('grant usage on schema public to koto_app')
  await owner.query(`create table if not exists migration (
    name text primary key, hash text not null, applied_at timestamptz not null default now())`)
  await owner.query('grant select on migration to koto_app')
}

async function apply(owner: pg.Client, { name, sql, hash }: MigrationFile): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query(sql)
    await letOwnerBackUp(owner)
    await owner.query('insert into migration (name, hash) values ($1, $2)', [name, hash])
    await owner.query('commit')
  } catch (cause) {
    await owner.query('rollback')
    throw new Error(`migration ${name} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
