import pg from 'pg'

/** The owner of every table, who runs the migrations, and the role the app logs in as. */
export const ownerRole = 'koto_owner'
export const appRole = 'koto_app'

export interface RolePasswords {
  owner: string
  app: string
}

/**
 * Makes the two roles and the database, as an administrator of the server. Done again it changes
 * only the passwords. The app's role owns nothing and may not bypass row-level security.
 */
export async function setUpRoles(adminUrl: string, database: string, passwords: RolePasswords): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    await makeRole(admin, ownerRole, passwords.owner)
    await makeRole(admin, appRole, passwords.app)
    await admin.query(`grant ${ownerRole} to current_user`)
    const found = await admin.query('select 1 from pg_database where datname = $1', [database])
    if (found.rowCount === 0) await admin.query(`create database ${pg.escapeIdentifier(database)} owner ${ownerRole}`)
  } finally {
    await admin.end()
  }
}

async function makeRole(admin: pg.Client, role: string, password: string): Promise<void> {
  const found = await admin.query('select 1 from pg_roles where rolname = $1', [role])
  const verb = found.rowCount === 0 ? 'create' : 'alter'
  await admin.query(`${verb} role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls password ${pg.escapeLiteral(password)}`)
}
