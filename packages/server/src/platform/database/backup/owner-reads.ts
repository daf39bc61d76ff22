import type pg from 'pg'

/** The policy's name, the same on every table. */
export const backupPolicy = 'backup_by_owner'

/** The setting that a backup turns on for its own transaction. */
export const backupSetting = 'koto.backup'

/**
 * Row-level security is forced, so the owner sees nothing of anybody either. A backup must see all: on
 * every such table the owner gets a policy of its own that holds only while it says it makes a backup, and
 * only when it signed in itself (not inside a function that runs with its rights).
 * (The owner could as well end the forcing; so nobody gains a right, and the forcing is never off.)
 */
export async function letOwnerBackUp(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ table: string }>(`
    select format('%I.%I', nspname, relname) as table
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relrowsecurity and relowner = (select oid from pg_roles where rolname = current_user)
      and not exists (select from pg_policy where polrelid = pg_class.oid and polname = '${backupPolicy}')`)
  for (const { table } of rows) {
    await owner.query(`create policy ${backupPolicy} on ${table} for select to current_user
      using (current_setting('${backupSetting}', true) = 'on' and session_user = current_user)`)
  }
}
