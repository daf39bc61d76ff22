import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { debianIsThere, startDebianPostgres } from '../../../../test/debian-postgres.ts'
import { migrate, readMigrations } from '../migrate.ts'
import { setUpRoles } from '../roles.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

// Real processes, on machines that do other things too.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** A schema with everything that makes rows hard to put back. */
const hardSql = `
  create table herd (id int generated always as identity primary key, leader uuid, name text not null);
  create table "Odd one" (id uuid primary key, herd int not null references herd, "Some text" text, data jsonb, raw bytea, day date, at timestamptz,
    money numeric(12,2), tags text[], length int generated always as (char_length("Some text")) stored);
  alter table herd add constraint herd_leader foreign key (leader) references "Odd one" deferrable initially deferred;
  create table person_secret (id int primary key, person uuid not null, secret text not null);
  alter table person_secret enable row level security;
  alter table person_secret force row level security;
  create policy own on person_secret using (person = actor_id());
  create function refuse_all() returns trigger language plpgsql as $$ begin raise exception 'not by a trigger'; end $$;
  create trigger refuse_all before insert or delete or truncate on person_secret for each statement execute function refuse_all();
  create trigger sleeping before insert on herd for each statement execute function refuse_all();
  alter table herd disable trigger sleeping;
  create sequence tickets;`
const hash = (sql: string) => createHash('sha256').update(sql).digest('hex')
const hard = { name: '9000_hard.sql', sql: hardSql, hash: hash(hardSql) }
const later = { name: '9001_later.sql', sql: `alter table herd add column size int not null default 3`, hash: 'later' }
const migrations = [...readMigrations(), hard]

const strange = ['', '\\.', '\n\\.\n', 'tab\there', '\\N', 'åäö العربية 🙂', 'a\r\nb']
let folder: string
let made: string[]
let file: string
let source: string
const { adminUrl } = inject('postgres')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'koto-backup-'))
  made = []
  source = await bareDatabase(adminUrl)
  await migrate(source, migrations)
  await run(source, `
    alter table person_secret disable trigger refuse_all;
    insert into herd (name) select 'herd ' || n from generate_series(1, 3) n;
    select nextval('tickets') from generate_series(1, 7);
    set koto.actor_id = '01890000-0000-7000-8000-000000000001';
    insert into person_secret values (1, actor_id(), 'not seen by the owner');
    alter table person_secret enable trigger refuse_all;`)
  for (const [index, text] of strange.entries()) {
    await run(source, `insert into "Odd one" values (gen_random_uuid(), ${(index % 3) + 1}, $1, $2, $3, '2020-06-24', '2020-06-24 15:00+03', 1234567890.12, array[$1, null])`,
      [text, JSON.stringify({ text }), Buffer.from(text)])
  }
  await run(source, `update herd set leader = (select id from "Odd one" where herd = herd.id limit 1)`)
  file = join(folder, 'koto.backup')
})
afterAll(async () => {
  for (const name of made) await run(adminUrl, `drop database if exists ${name} with (force)`)
  rmSync(folder, { recursive: true, force: true })
})

test('a backup holds every row, those of people too, in a file that only its owner may read', async () => {
  const seen: string[] = []
  const summary = await writeBackup(source, file, (table, rows) => seen.push(`${table} ${rows}`))
  expect(seen).toEqual(expect.arrayContaining(['public.herd 3', `public."Odd one" ${strange.length}`, 'public.person_secret 1']))
  expect(summary.rows).toBe(3 + strange.length + 1)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(await run(source, 'select * from person_secret')).toEqual([])
  await expect(writeBackup(source, file)).rejects.toThrow('is there already')
})

test('restored into an empty database it is the same, and every guard is up again', async () => {
  const target = await bareDatabase(adminUrl)
  await restoreBackup(target, file, { migrations })
  expect(await contents(target)).toEqual(await contents(source))
  expect(await guards(target)).toEqual(await guards(source))
  expect(await run(target, `insert into herd (name) values ('next') returning id`)).toEqual([{ id: 4 }])
  expect(await run(target, `select nextval('tickets')::int as next`)).toEqual([{ next: 8 }])
  await expect(run(target, 'insert into person_secret values (2, gen_random_uuid(), $1)', ['x'])).rejects.toThrow('not by a trigger')
})

test('rows that are there are refused, and lost only when that is said', async () => {
  const target = await bareDatabase(adminUrl)
  await migrate(target, migrations)
  await run(target, `insert into herd (name) values ('to be lost')`)
  await expect(restoreBackup(target, file, { migrations })).rejects.toThrow('there are rows in public.herd. Restore into an empty one, or give --replace')
  await restoreBackup(target, file, { migrations, replace: true })
  expect(await contents(target)).toEqual(await contents(source))
})

test('a backup of an older Koto is restored into an empty database and brought up to date', async () => {
  const target = await bareDatabase(adminUrl)
  await restoreBackup(target, file, { migrations: [...migrations, later] })
  expect(await run(target, 'select distinct size from herd')).toEqual([{ size: 3 }])
  await expect(restoreBackup(target, file, { migrations: [...migrations, later], replace: true })).rejects.toThrow('Restore it into an empty database')
})

test('a backup of a newer Koto is refused', async () => {
  await expect(restoreBackup(await bareDatabase(adminUrl), file, { migrations: readMigrations() })).rejects.toThrow('made by a newer Koto: this one does not know 9000_hard.sql')
})

test('a damaged, cut or foreign file is refused, and changes nothing', async () => {
  const target = await bareDatabase(adminUrl)
  await restoreBackup(target, file, { migrations })
  const before = await contents(target)
  const whole = gunzipSync(readFileSync(file)).toString()
  const damagedFiles: [name: string, content: Buffer, says: string][] = [
    ['changed', gzipSync(whole.replace('not seen by', 'now seen by')), 'the rows of public.person_secret are not those that were written'],
    ['cut', gzipSync(whole.slice(0, whole.lastIndexOf('{"end"'))), 'it was cut off'],
    ['half', readFileSync(file).subarray(0, statSync(file).size - 40), 'unexpected end of file'],
    ['foreign', gzipSync('{"name":"other"}\n'), 'it does not begin like one'],
    ['plain', Buffer.from('hello'), 'incorrect header check'],
  ]
  for (const [name, content, says] of damagedFiles) {
    const broken = join(folder, name)
    writeFileSync(broken, content)
    await expect(restoreBackup(target, broken, { migrations, replace: true })).rejects.toThrow(says)
  }
  await expect(restoreBackup(target, join(folder, 'none'), { migrations })).rejects.toThrow('is not there')
  expect(await contents(target)).toEqual(before)
  expect(await guards(target)).toEqual(await guards(source))
})

test('a backup that cannot be finished leaves no file', async () => {
  await run(source, 'create table half (n int); alter table half enable row level security; alter table half force row level security')
  await expect(writeBackup(source, join(folder, 'half.backup'))).rejects.toThrow('The owner does not see every row of half')
  await run(source, 'drop table half')
  expect(readdirSync(folder).filter((name) => name.startsWith('half.backup'))).toEqual([])
})

test('a row that breaks a foreign key in the file is refused', async () => {
  const target = await bareDatabase(adminUrl)
  const text = gunzipSync(readFileSync(file)).toString()
  const rows = /\{"table":"public.herd".*?\n([\s\S]*?)\\\.\n\{"rows":3,"sha256":"(\w+)"\}/.exec(text)!
  const changed = rows[1]!.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '01890000-0000-7000-8000-00000000dead')
  const broken = join(folder, 'orphan')
  writeFileSync(broken, gzipSync(text.replace(rows[1]!, changed).replace(rows[2]!, hash(changed))))
  await expect(restoreBackup(target, broken, { migrations })).rejects.toThrow('violates foreign key constraint "herd_leader"')
})

test.runIf(debianIsThere)('it goes from this PostgreSQL to Debian’s 15 and back, and is the same', async () => {
  const place = mkdtempSync(join(tmpdir(), 'koto-debian-'))
  const debian = await startDebianPostgres(place)
  try {
    const there = await bareDatabase(debian.adminUrl('postgres'))
    await restoreBackup(there, file, { migrations })
    expect(await contents(there)).toEqual(await contents(source))
    const back = join(folder, 'back.backup')
    await writeBackup(there, back)
    const again = await bareDatabase(adminUrl)
    await restoreBackup(again, back, { migrations })
    expect(await contents(again)).toEqual(await contents(source))
    expect(existsSync(`${back}.part`)).toBe(false)
  } finally {
    await debian.stop()
    rmSync(place, { recursive: true, force: true })
  }
})

/** A database that was only made. @returns its owner's address */
async function bareDatabase(server: string): Promise<string> {
  const name = `backup_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  await setUpRoles(server, name, { owner: 'owner', app: 'app' })
  if (server === adminUrl) made.push(name)
  return Object.assign(new URL(server), { username: 'koto_owner', password: 'owner', pathname: name }).href
}

async function contents(url: string): Promise<unknown> {
  const everything = 'begin; set local koto.backup = on;'
  const tables = ['herd', '"Odd one"', 'person_secret', 'audit_entry']
  return Promise.all(tables.map((table) => run(url, `${everything} select to_jsonb(t) as row from ${table} t order by 1`)))
}

function guards(url: string): Promise<unknown> {
  return run(url, `
    select relname || ' forced ' || relforcerowsecurity as guard from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    union all select tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
    union all select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where contype = 'f'
    order by 1`)
}

async function run(url: string, statement: string, values?: unknown[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const results = [await client.query(statement, values)].flat()
    return results.at(-1)!.rows
  } finally {
    await client.end()
  }
}
