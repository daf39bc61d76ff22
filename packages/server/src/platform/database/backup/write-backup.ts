import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { Problem } from '../../problems/problem.ts'
import { endOfRows, sameEverywhere, type BackupHeader, type BackupSummary, type Progress, type TableEnd } from './format.ts'
import { readSequences, readTables, seeEverything } from './tables.ts'

/**
 * Writes all rows of the database into `file`, as they are at one moment, while the app goes on writing.
 * The file appears when it is whole, and may be read by its owner alone.
 */
export async function writeBackup(ownerUrl: string, file: string, progress: Progress = () => {}): Promise<BackupSummary> {
  if (existsSync(file)) {
    throw new Problem({ code: 'file-exists', status: 409, title: 'The file is there already', detail: `${file} is there already. Name another file, or move that one away.` })
  }
  const part = `${file}.part`
  const writing = openGzip(part)
  const owner = new pg.Client({ connectionString: ownerUrl })
  try {
    await owner.connect()
    const summary = await writeAll(owner, writing.write, progress)
    await writing.end()
    renameSync(part, file)
    return summary
  } catch (error) {
    await writing.abandon()
    rmSync(part, { force: true })
    throw error
  } finally {
    await owner.end()
  }
}

type Write = (part: string | Buffer) => Promise<void>

function openGzip(file: string): { write: Write; end(): Promise<void>; abandon(): Promise<void> } {
  const gzip = createGzip()
  const disk = createWriteStream(file, { mode: 0o600, flush: true })
  const done = finished(gzip.pipe(disk))
  // A full disk is told by the next write; without a listener it would end the process.
  done.catch((error: Error) => gzip.destroy(error))
  gzip.on('error', () => {})
  return {
    async write(part) {
      if (!gzip.write(part)) await Promise.race([once(gzip, 'drain'), done])
    },
    async end() {
      gzip.end()
      await done
    },
    async abandon() {
      disk.destroy()
      await done.catch(() => {})
    },
  }
}

async function writeAll(owner: pg.Client, write: Write, progress: Progress): Promise<BackupSummary> {
  await owner.query(sameEverywhere)
  // A migration waits until the backup is done, and the backup for a migration that runs.
  await owner.query(`select pg_advisory_lock_shared(hashtext('koto migrate'))`)
  await owner.query('begin isolation level repeatable read read only')
  await seeEverything(owner)
  await write(line(await readHeader(owner)))
  const summary: BackupSummary = { tables: 0, rows: 0 }
  for (const { name, columns } of await readTables(owner)) {
    await write(line({ table: name, columns }))
    const end = await writeRows(owner, `copy ${name} (${columns.join(', ')}) to stdout`, write)
    await write(endOfRows + line(end))
    summary.tables++
    summary.rows += end.rows
    progress(name, end.rows)
  }
  // Sequences are read last: they are never behind the rows.
  for (const sequence of await readSequences(owner)) {
    const { rows } = await owner.query<{ value: string; called: boolean }>(`select last_value::text as value, is_called as called from ${sequence}`)
    await write(line({ sequence, ...rows[0] }))
  }
  await write(line({ end: true, ...summary }))
  await owner.query('commit')
  return summary
}

async function readHeader(owner: pg.Client): Promise<BackupHeader> {
  const { rows: migrations } = await owner.query<{ name: string; hash: string }>('select name, hash from public.migration order by name')
  const { rows: [server] } = await owner.query<{ server_version: string }>('show server_version')
  return { koto: 'backup', format: 1, madeAt: new Date().toISOString(), postgres: server!.server_version, migrations }
}

/** In COPY's text a line is a row: line breaks inside values are written as \n. */
async function writeRows(owner: pg.Client, statement: string, write: Write): Promise<TableEnd> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const part of owner.query(copyTo(statement)) as AsyncIterable<Buffer>) {
    hash.update(part)
    for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) rows++
    await write(part)
  }
  return { rows, sha256: hash.digest('hex') }
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`
}
