import { Command } from 'commander'
import pg from 'pg'
import { readMigrations } from '../../platform/database/migrate.ts'
import { readSchemaState, type SchemaState } from '../../platform/database/schema-state.ts'
import { reachDatabase } from '../open-for-command.ts'
import { example, print } from '../output.ts'

/** `koto database status`: which database it is and how its schema stands. */
export function databaseStatus(): Command {
  return new Command('status')
    .description('tell which database Koto uses, and whether it fits this version')
    .option('--json', 'print data for programs')
    .addHelpText('after', example('database status --json'))
    .action(async (options: { json?: boolean }) => {
      const reached = await reachDatabase('database status', { mustExist: true })
      try {
        const state = await readSchemaState(reached.urls.app, readMigrations())
        const { server, megabytes } = await readServer(reached.urls.app)
        const kind = reached.config.databaseUrl === undefined ? 'embedded' : 'own'
        const missing = state.missing.map((migration) => migration.name)
        const fits = missing.length + state.unknown.length + state.changed.length === 0
        const status = { kind, server, megabytes, running: reached.runningAt ?? null, fits, ...state, missing }
        print(options.json, status, words(status))
      } finally {
        await reached.close()
      }
    })
}

async function readServer(url: string): Promise<{ server: string; megabytes: number }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ server: string; megabytes: number }>(`
      select current_setting('server_version') as server, (pg_database_size(current_database()) / 1048576)::int as megabytes`)
    return rows[0]!
  } finally {
    await client.end()
  }
}

type Status = Omit<SchemaState, 'missing'> & { kind: string; server: string; megabytes: number; running: string | null; fits: boolean; missing: string[] }

function words(status: Status): string {
  const list = (title: string, names: string[]) => (names.length === 0 ? [] : [`${title}: ${names.join(', ')}`])
  return [
    `${status.kind === 'embedded' ? 'The embedded PostgreSQL' : 'Your own PostgreSQL'} ${status.server}, ${status.megabytes} MB${status.running === null ? '' : `; Koto runs at ${status.running}`}`,
    status.fits ? `The schema fits this Koto: ${status.applied.at(-1) ?? 'empty'} is its newest migration.` : 'The schema does not fit this Koto.',
    ...list('Still to run (koto database migrate)', status.missing),
    ...list('Of a newer Koto', status.unknown),
    ...list('Changed after they ran', status.changed),
  ].join('\n')
}
