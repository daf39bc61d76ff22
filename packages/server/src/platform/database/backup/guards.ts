import type pg from 'pg'
import type { BackupTable } from './tables.ts'

/**
 * Takes away, for this transaction, what would keep the owner from putting rows back as they were:
 * triggers, foreign keys (tables may refer to each other in a circle) and the forcing of row-level
 * security. @returns what puts all of it up again; the foreign keys are then checked anew
 */
export async function layDownGuards(owner: pg.Client, tables: BackupTable[]): Promise<() => Promise<void>> {
  const down: string[] = []
  const up: string[] = []
  for (const { name, forced } of tables) {
    if (!forced) continue
    down.push(`alter table ${name} no force row level security`)
    up.push(`alter table ${name} force row level security`)
  }
  for (const { table, trigger, state } of await readTriggers(owner)) {
    down.push(`alter table ${table} disable trigger ${trigger}`)
    up.push(`alter table ${table} ${stateWords[state]} trigger ${trigger}`)
  }
  for (const { table, name, definition } of await readForeignKeys(owner)) {
    down.push(`alter table ${table} drop constraint ${name}`)
    up.push(`alter table ${table} add constraint ${name} ${definition}`)
  }
  for (const statement of down) await owner.query(statement)
  return async () => {
    // Checks that were put off until the end would keep the tables from being altered.
    await owner.query('set constraints all immediate')
    for (const statement of up) await owner.query(statement)
  }
}

type TriggerState = 'O' | 'D' | 'A' | 'R'

/** pg_trigger.tgenabled, as ALTER TABLE says it. */
const stateWords: Record<TriggerState, string> = { O: 'enable', D: 'disable', A: 'enable always', R: 'enable replica' }

async function readTriggers(owner: pg.Client): Promise<{ table: string; trigger: string; state: TriggerState }[]> {
  const { rows } = await owner.query<{ table: string; trigger: string; state: TriggerState }>(`
    select tgrelid::regclass::text as table, quote_ident(tgname) as trigger, tgenabled as state
    from pg_trigger join pg_class on pg_class.oid = tgrelid
    where not tgisinternal and tgparentid = 0 and relowner = (select oid from pg_roles where rolname = current_user)
    order by 1, 2`)
  return rows
}

async function readForeignKeys(owner: pg.Client): Promise<{ table: string; name: string; definition: string }[]> {
  const { rows } = await owner.query<{ table: string; name: string; definition: string }>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(pg_constraint.oid) as definition
    from pg_constraint join pg_class on pg_class.oid = conrelid
    where contype = 'f' and conparentid = 0 and relowner = (select oid from pg_roles where rolname = current_user)
    order by 1, 2`)
  return rows
}
