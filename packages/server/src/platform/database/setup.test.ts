import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { debianIsThere, startDebianPostgres } from '../../../test/debian-postgres.ts'
import { startCluster, type Cluster } from '../embedded-postgres/cluster.ts'
import { checkAppRole } from './check-app-role.ts'
import { migrate, readMigrations } from './migrate.ts'
import { setUpRoles } from './roles.ts'
import { checkSchema, readSchemaState } from './schema-state.ts'

// Real processes, on machines that do other things too.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const servers = [
  { name: 'the embedded PostgreSQL', there: true, start: (folder: string) => startCluster(folder, { sync: false }) },
  { name: 'Debian’s PostgreSQL 15', there: debianIsThere, start: startDebianPostgres },
]

describe.each(servers)('on $name', ({ there, start }) => {
  describe.runIf(there)('a server of its own', () => {
    let folder: string
    let cluster: Cluster
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'koto-setup-'))
      cluster = await start(folder)
    })
    afterAll(async () => {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    const url = (user: string, password: string, database: string) =>
      Object.assign(new URL(cluster.adminUrl(database)), { username: user, password }).href
    const app = () => url('koto_app', 'app', 'koto')
    const owner = () => url('koto_owner', 'owner', 'koto')

    test('an administrator who is no superuser sets everything up, again without harm, and keeps no hold on it', async () => {
      await admin(`create role manager login createrole createdb password 'manager'`)
      const manager = url('manager', 'manager', 'postgres')
      expect(await setUpRoles(manager, 'koto', { owner: 'owner', app: 'app' })).toEqual({ made: ['owner', 'app', 'database'] })
      expect(await setUpRoles(manager, 'koto', { owner: 'other', app: 'other' }, { renew: false })).toEqual({ made: [] })
      expect(await migrate(owner())).toEqual(readMigrations().map((migration) => migration.name))
      expect(await migrate(owner())).toEqual([])
      await checkAppRole(app())
      expect(await admin(`select pg_has_role('manager', 'koto_owner', 'usage') as inside`)).toEqual([{ inside: false }])
    })

    test('a database that belongs to somebody else is not taken', async () => {
      await expect(setUpRoles(cluster.adminUrl('postgres'), 'postgres', { owner: 'owner', app: 'app' })).rejects.toThrow('belongs to postgres')
    })

    test('the app’s role may neither make tables nor temporary ones', async () => {
      await expect(query(app(), 'create table mine (n int)')).rejects.toThrow('permission denied')
      await expect(query(app(), 'create temporary table mine (n int)')).rejects.toThrow('permission denied')
    })

    test('Koto refuses to run as superuser, owner, with BYPASSRLS, or as a member of such a role', async () => {
      await expect(checkAppRole(cluster.adminUrl('koto'))).rejects.toThrow('signs in as postgres, which is a superuser')
      await expect(checkAppRole(owner())).rejects.toThrow('signs in as koto_owner, which owns the database')
      const refused: [grant: string, reason: string][] = [
        ['alter role tried bypassrls', 'may bypass row-level security'],
        ['alter role tried createrole', 'may make roles'],
        ['alter role tried replication', 'may copy the whole server'],
        ['grant koto_owner to tried', 'is a member of koto_owner, which owns the database'],
        ['grant pg_execute_server_program to tried', 'reaches the files of the server'],
      ]
      for (const [grant, reason] of refused) {
        await admin(`create role tried login password 'tried'`)
        await checkAppRole(url('tried', 'tried', 'postgres'))
        await admin(grant)
        await admin('grant connect on database koto to tried')
        await expect(checkAppRole(url('tried', 'tried', 'koto'))).rejects.toThrow(reason)
        await admin('revoke connect on database koto from tried')
        await admin('drop role tried')
      }
    })

    test('a role that owns one table alone is refused', async () => {
      await query(cluster.adminUrl('koto'), `create role tabled login password 'tabled'; create table stray (n int); alter table stray owner to tabled;
        grant connect on database koto to tabled`)
      await expect(checkAppRole(url('tabled', 'tabled', 'koto'))).rejects.toThrow('owns the table stray')
      await query(cluster.adminUrl('koto'), 'drop table stray; revoke connect on database koto from tabled; drop role tabled')
    })

    test('a schema that is older, newer or changed is refused, each with what to do', async () => {
      const migrations = readMigrations()
      const state = async (code: typeof migrations) => readSchemaState(app(), code)
      checkSchema(await state(migrations))
      const more = [...migrations, { name: '9999_more.sql', sql: 'select 1', hash: 'x' }]
      await expect(async () => checkSchema(await state(more))).rejects.toThrow('older than this Koto: 9999_more.sql has not run. Run "koto database migrate"')
      await expect(async () => checkSchema(await state(migrations.slice(1)))).rejects.toThrow('newer than this Koto')
      await expect(migrate(owner(), migrations.slice(1))).rejects.toThrow('Start the newer Koto')
      const changed = migrations.map(({ name, sql }) => ({ name, sql, hash: 'changed' }))
      await expect(migrate(owner(), changed)).rejects.toThrow('changed after running')
    })

    test('a migration that fails leaves nothing of itself', async () => {
      const broken = [...readMigrations(), { name: '9999_broken.sql', sql: 'create table half (n int); select 1/0', hash: 'x' }]
      await expect(migrate(owner(), broken)).rejects.toThrow('migration 9999_broken.sql failed: division by zero')
      expect(await query(owner(), `select from pg_tables where tablename = 'half'`)).toEqual([])
    })

    const admin = (statement: string) => query(cluster.adminUrl('postgres'), statement)
  })
})

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
