import pg from 'pg'
import { checkServerVersion } from './check-app-role.ts'
import { Problem } from '../problems/problem.ts'

/** The owner of every table, who runs the migrations, and the role the app logs in as. */
export const ownerRole = 'koto_owner'
export const appRole = 'koto_app'

export interface RolePasswords {
  owner: string
  app: string
}

/** What had to be made; the rest was there. */
export interface SetUp {
  made: ('owner' | 'app' | 'database')[]
}

/**
 * Makes the two roles and the database, as an administrator of the server: a superuser, or a role that
 * may make roles and databases, as managed databases give. The app's role owns nothing and may not
 * bypass row-level security. Done again it only makes what is missing.
 * @param passwords of roles that are made; with `renew` also of those that are there
 */
export async function setUpRoles(adminUrl: string, database: string, passwords: RolePasswords, { renew = true } = {}): Promise<SetUp> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    await checkServerVersion(admin)
    const made: SetUp['made'] = []
    if (await makeRole(admin, ownerRole, passwords.owner, renew)) made.push('owner')
    if (await makeRole(admin, appRole, passwords.app, renew)) made.push('app')
    if (await makeDatabase(admin, database)) made.push('database')
    return { made }
  } finally {
    await admin.end()
  }
}

async function makeRole(admin: pg.Client, role: string, password: string, renew: boolean): Promise<boolean> {
  const found = await admin.query<{ harmless: boolean }>(
    `select not (rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication) as harmless from pg_roles where rolname = $1`, [role])
  const there = found.rows[0]
  if (there === undefined) {
    await admin.query(`create role ${role} login password ${pg.escapeLiteral(password)}`)
    return true
  }
  if (!there.harmless) {
    // Only a superuser may take these away; anybody else is told by PostgreSQL.
    await admin.query(`alter role ${role} nosuperuser nocreatedb nocreaterole nobypassrls noreplication`)
  }
  if (renew) await admin.query(`alter role ${role} login password ${pg.escapeLiteral(password)}`)
  return false
}

async function makeDatabase(admin: pg.Client, name: string): Promise<boolean> {
  const database = pg.escapeIdentifier(name)
  const found = await admin.query<{ owner: string }>('select pg_get_userbyid(datdba) as owner from pg_database where datname = $1', [name])
  const owner = found.rows[0]?.owner
  if (owner === ownerRole) return false
  if (owner !== undefined) {
    throw new Problem({
      code: 'other-database', status: 409, title: 'The database belongs to somebody else',
      detail: `The database ${name} is there already and belongs to ${owner}. Name another one for Koto; it will be made.`,
    })
  }
  await asOwner(admin, async () => {
    await admin.query(`create database ${database} owner ${ownerRole}`)
    await admin.query(`revoke all on database ${database} from public`)
    await admin.query(`grant connect on database ${database} to ${appRole}`)
  })
  return true
}

/** A superuser may give a database to anybody; others only to a role they are in, so they are in it meanwhile. */
async function asOwner(admin: pg.Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await admin.query<{ inside: boolean }>(`select pg_has_role(current_user, '${ownerRole}', 'usage') as inside`)
  if (rows[0]?.inside) return work()
  await admin.query(`grant ${ownerRole} to current_user`)
  await work()
  await admin.query(`revoke ${ownerRole} from current_user`)
}
