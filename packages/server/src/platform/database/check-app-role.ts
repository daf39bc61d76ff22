import pg from 'pg'
import { Problem } from '../problems/problem.ts'

const oldest = 15

/** Refuses a PostgreSQL that is too old for Koto. */
export async function checkServerVersion(client: pg.Client): Promise<void> {
  const { rows: [server] } = await client.query<{ version: string }>(`select current_setting('server_version') as version`)
  if (Number.parseInt(server!.version, 10) >= oldest) return
  throw new Problem({
    code: 'postgres-too-old', status: 409, title: 'PostgreSQL is too old',
    detail: `This is PostgreSQL ${server!.version}, and Koto needs ${oldest} or newer.`,
  })
}

interface Powers {
  name: string
  superuser: boolean
  bypasses: boolean
  makes_roles: boolean
  replicates: boolean
  owns_database: boolean
  owns_table: string | null
  through: { role: string; power: string }[]
}

/** What the connected role may do that the app may not, by itself and through roles it is a member of. */
const question = `
with me as (select * from pg_roles where rolname = session_user),
owners as (
  select datdba as oid, 'owns the database' as power from pg_database where datname = current_database()
  union select relowner, 'owns the table ' || relname from pg_class
    where relkind in ('r', 'p') and relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
),
powers as (
  select oid, power from owners
  union select oid, 'is a superuser' from pg_roles where rolsuper
  union select oid, 'may bypass row-level security' from pg_roles where rolbypassrls
  union select oid, 'may make roles' from pg_roles where rolcreaterole
  union select oid, 'reaches the files of the server' from pg_roles
    where rolname in ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program')
)
select me.rolname as name, me.rolsuper as superuser, me.rolbypassrls as bypasses, me.rolcreaterole as makes_roles, me.rolreplication as replicates,
  exists (select from owners where owners.oid = me.oid and power = 'owns the database') as owns_database,
  (select min(relname) from pg_class where relowner = me.oid and relkind in ('r', 'p')) as owns_table,
  coalesce((select json_agg(json_build_object('role', pg_get_userbyid(powers.oid), 'power', power) order by powers.oid, power) from powers
    where powers.oid <> me.oid and not me.rolsuper and pg_has_role(me.oid, powers.oid, 'member')), '[]') as through
from me`

/**
 * Refuses to run the app as a role that row-level security does not hold for: superuser, BYPASSRLS, owner
 * of the database or of a table, or a member of such a role.
 */
export async function checkAppRole(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await checkServerVersion(client)
    const { rows } = await client.query<Powers>(question)
    const reason = rows[0] === undefined ? 'is not known to PostgreSQL' : tooMuch(rows[0])
    if (reason === undefined) return
    throw new Problem({
      code: 'app-role-too-strong', status: 403, title: 'The role may do too much',
      detail: `DATABASE_URL signs in as ${rows[0]?.name ?? 'a role'}, which ${reason}. Koto only runs as a role that row-level security holds for: `
        + 'make one with "koto database setup --admin-url ADDRESS", and put the address that it prints into DATABASE_URL.',
    })
  } finally {
    await client.end()
  }
}

function tooMuch(role: Powers): string | undefined {
  if (role.superuser) return 'is a superuser'
  if (role.bypasses) return 'may bypass row-level security (BYPASSRLS)'
  if (role.owns_database) return 'owns the database'
  if (role.owns_table !== null) return `owns the table ${role.owns_table}`
  if (role.makes_roles) return 'may make roles (CREATEROLE)'
  if (role.replicates) return 'may copy the whole server (REPLICATION)'
  const [first] = role.through
  return first === undefined ? undefined : `is a member of ${first.role}, which ${first.power}`
}
