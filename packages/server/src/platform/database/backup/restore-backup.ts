import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { Problem } from '../../problems/problem.ts'
import { migrate, readMigrations, type MigrationFile } from '../migrate.ts'
import { appRole } from '../roles.ts'
import { compareSchema, readSchemaState } from '../schema-state.ts'
import { BackupReader } from './backup-reader.ts'
import { damaged, sameEverywhere, type BackupHeader, type BackupSummary, type Progress, type SequenceLine } from './format.ts'
import { layDownGuards } from './guards.ts'
import { readTables, seeEverything, type BackupTable } from './tables.ts'

export interface RestoreOptions {
  /** Empty the tables first; otherwise rows in them are refused. */
  replace?: boolean
  migrations?: MigrationFile[]
  progress?: Progress
}

/**
 * Puts a backup's rows into the database, in one transaction: all of them, or nothing is changed. An
 * empty database is first brought to the backup's migrations, and afterwards to the newest ones; so a
 * backup of an older Koto, or from another PostgreSQL, can be restored.
 */
export async function restoreBackup(ownerUrl: string, file: string, options: RestoreOptions = {}): Promise<BackupSummary> {
  const { replace = false, migrations = readMigrations(), progress = () => {} } = options
  const reader = new BackupReader(file)
  const bare = await prepareSchema(ownerUrl, await reader.header(), file, migrations)
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query(sameEverywhere)
    await refuseApp(owner)
    await owner.query(`begin; set local lock_timeout to '10s'`)
    const summary = await restoreAll(owner, reader, { file, progress, mayEmpty: replace || bare })
    await owner.query('commit')
    await owner.query('analyze')
    await migrate(ownerUrl, migrations)
    return summary
  } catch (error) {
    throw (error as { code?: string }).code === '55P03' ? inUse(error) : error
  } finally {
    // Ends the transaction too, when it was not committed.
    await owner.end()
  }
}

/** Brings the schema to where the backup's was. @returns whether the database had none before */
async function prepareSchema(ownerUrl: string, header: BackupHeader, file: string, migrations: MigrationFile[]): Promise<boolean> {
  const refuse = (detail: string) => new Problem({ code: 'backup-does-not-fit', status: 409, title: 'The backup does not fit', detail })
  const { unknown, changed } = compareSchema(header.migrations, migrations)
  if (unknown.length > 0) throw refuse(`${file} was made by a newer Koto: this one does not know ${unknown.join(', ')}. Restore it with that one.`)
  if (changed.length > 0) throw refuse(`${file} was made with another ${changed.join(', ')}. Restore it with the Koto that made it.`)
  const names = header.migrations.map((migration) => migration.name)
  const { applied } = await readSchemaState(ownerUrl, migrations)
  if (applied.length === 0) {
    await migrate(ownerUrl, migrations.filter((migration) => names.includes(migration.name)))
    return true
  }
  if (applied.join() === names.join()) return false
  throw refuse(`${file} holds a database up to ${names.at(-1)}, and this one is at ${applied.at(-1)}. Restore it into an empty database: it is brought up to date by itself.`)
}

interface Restoring {
  file: string
  progress: Progress
  mayEmpty: boolean
}

async function restoreAll(owner: pg.Client, reader: BackupReader, { file, progress, mayEmpty }: Restoring): Promise<BackupSummary> {
  const tables = await readTables(owner)
  await owner.query(`lock table ${tables.map((table) => table.name).join(', ')} in access exclusive mode`)
  await seeEverything(owner)
  if (!mayEmpty) await refuseRows(owner, tables)
  const raiseGuards = await layDownGuards(owner, tables)
  await owner.query(`truncate ${tables.map((table) => table.name).join(', ')}`)
  const summary: BackupSummary = { tables: 0, rows: 0 }
  for (;;) {
    const line = await reader.next()
    if ('end' in line) {
      if (line.tables !== summary.tables || line.rows !== summary.rows) throw damaged(file, `${line.rows} rows were written and ${summary.rows} were found`)
      break
    }
    if ('sequence' in line) await setSequence(owner, line)
    else {
      if (!tables.some((table) => table.name === line.table)) throw damaged(file, `there is no table ${line.table} in this database`)
      const rows = await restoreRows(owner, `copy ${line.table} (${line.columns.join(', ')}) from stdin`, reader.rows(line.table))
      summary.tables++
      summary.rows += rows
      progress(line.table, rows)
    }
  }
  await raiseGuards()
  return summary
}

async function restoreRows(owner: pg.Client, statement: string, rows: AsyncIterable<Buffer>): Promise<number> {
  const stream = owner.query(copyFrom(statement))
  await pipeline(rows, stream)
  return stream.rowCount
}

async function setSequence(owner: pg.Client, { sequence, value, called }: SequenceLine): Promise<void> {
  await owner.query('select setval($1::regclass, $2::bigint, $3)', [sequence, value, called])
}

async function refuseRows(owner: pg.Client, tables: BackupTable[]): Promise<void> {
  for (const { name } of tables) {
    const { rowCount } = await owner.query(`select from ${name} limit 1`)
    if (rowCount === 0) continue
    throw new Problem({
      code: 'database-not-empty', status: 409, title: 'The database is not empty',
      detail: `The database is not empty: there are rows in ${name}. Restore into an empty one, or give --replace to lose what is in it.`,
    })
  }
}

/** A Koto that runs would go on with what it remembers of the rows before. */
async function refuseApp(owner: pg.Client): Promise<void> {
  const { rowCount } = await owner.query('select from pg_stat_activity where datname = current_database() and usename = $1', [appRole])
  if (rowCount !== 0) throw inUse()
}

function inUse(cause?: unknown): Problem {
  return new Problem({ code: 'database-in-use', status: 409, title: 'The database is in use', cause, detail: 'Somebody uses the database; nothing was changed. Stop every Koto on it, then restore.' })
}
