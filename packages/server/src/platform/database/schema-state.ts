import pg from 'pg'
import { Problem } from '../problems/problem.ts'
import type { MigrationFile } from './migrate.ts'

export interface Applied {
  name: string
  hash: string
}

/** How the database's schema stands to the code's migrations. */
export interface SchemaState {
  applied: string[]
  /** Still to run. */
  missing: MigrationFile[]
  /** In the database, and not known to this code: a newer Koto made them. */
  unknown: string[]
  /** Ran, and their files were changed afterwards. */
  changed: string[]
}

export function compareSchema(applied: Applied[], migrations: MigrationFile[]): SchemaState {
  const ran = new Map(applied.map((row) => [row.name, row.hash]))
  const known = new Set(migrations.map((migration) => migration.name))
  return {
    applied: [...ran.keys()].sort(),
    missing: migrations.filter((migration) => !ran.has(migration.name)),
    unknown: [...ran.keys()].filter((name) => !known.has(name)).sort(),
    changed: migrations.filter((migration) => ran.has(migration.name) && ran.get(migration.name) !== migration.hash).map((migration) => migration.name),
  }
}

/** Reads the state as any of the two roles; a database that was never migrated misses everything. */
export async function readSchemaState(url: string, migrations: MigrationFile[]): Promise<SchemaState> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const there = await client.query(`select from pg_tables where schemaname = 'public' and tablename = 'migration'`)
    const { rows } = there.rowCount === 0 ? { rows: [] } : await client.query<Applied>('select name, hash from public.migration')
    return compareSchema(rows, migrations)
  } finally {
    await client.end()
  }
}

/** Refuses a schema that is not exactly the code's, saying which way it differs and what to do. */
export function checkSchema({ missing, unknown, changed }: SchemaState): void {
  const refuse = (code: string, detail: string) => new Problem({ code, status: 409, title: 'The database does not fit this Koto', detail })
  if (unknown.length > 0) {
    throw refuse('database-newer', `The database is newer than this Koto: it has had ${list(unknown)}, which this one does not know. Start the newer Koto.`)
  }
  if (changed.length > 0) {
    throw refuse('migration-changed', `${list(changed)} ${changed.length === 1 ? 'was' : 'were'} changed after running on this database. `
      + 'Put the file back as it was and write a new migration; a database of made-up data can be moved away instead.')
  }
  if (missing.length > 0) {
    throw refuse('database-older', `The database is older than this Koto: ${list(missing.map((migration) => migration.name))} `
      + `${missing.length === 1 ? 'has' : 'have'} not run. Run "koto database migrate" with DATABASE_OWNER_URL set, or set it when starting Koto.`)
  }
}

function list(names: string[]): string {
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
}
