import type pg from 'pg'
import { backupPolicy, backupSetting } from './owner-reads.ts'
import { Problem } from '../../problems/problem.ts'

/** A table with rows of its own, named so that SQL can take it as it is. */
export interface BackupTable {
  name: string
  columns: string[]
  /** Row-level security is forced on it. */
  forced: boolean
}

/** What belongs to the owner and is not part of an extension. */
const ours = (oid: string, relowner: string) => `${relowner} = (select oid from pg_roles where rolname = current_user)
  and not exists (select from pg_depend where objid = ${oid} and deptype = 'e')`

/** Every table of the owner's, but for the list of migrations, which the backup's head holds. */
export async function readTables(owner: pg.Client): Promise<BackupTable[]> {
  const { rows } = await owner.query<BackupTable>(`
    select format('%I.%I', nspname, relname) as name, relforcerowsecurity as forced, array(
      select quote_ident(attname)::text from pg_attribute
      where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind = 'r' and relpersistence <> 't' and ${ours('pg_class.oid', 'relowner')}
      and (nspname, relname) <> ('public', 'migration')
    order by name`)
  return rows
}

export async function readSequences(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select format('%I.%I', nspname, relname) as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind = 'S' and ${ours('pg_class.oid', 'relowner')} order by name`)
  return rows.map((row) => row.name)
}

/** Lets the owner see every row for this transaction, and refuses where some table would still hide some. */
export async function seeEverything(owner: pg.Client): Promise<void> {
  await owner.query(`select set_config('${backupSetting}', 'on', true)`)
  const { rows } = await owner.query<{ table: string }>(`
    select relname as table from pg_class
    where relrowsecurity and relforcerowsecurity and ${ours('pg_class.oid', 'relowner')} and (
      not exists (select from pg_policy where polrelid = pg_class.oid and polname = '${backupPolicy}')
      or exists (select from pg_policy where polrelid = pg_class.oid and not polpermissive))`)
  if (rows[0] === undefined) return
  throw new Problem({
    code: 'backup-not-whole', status: 409, title: 'A table would hide rows',
    detail: `The owner does not see every row of ${rows.map((row) => row.table).join(', ')}, so the backup would not be whole. Run "koto database migrate" first.`,
  })
}
