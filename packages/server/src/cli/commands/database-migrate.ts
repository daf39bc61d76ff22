import { Command } from 'commander'
import { migrate } from '../../platform/database/migrate.ts'
import { ownerOf, reachDatabase } from '../open-for-command.ts'
import { example, print } from '../output.ts'

/** `koto database migrate`: the schema up to this version. */
export function databaseMigrate(): Command {
  return new Command('migrate')
    .description('bring the schema up to this version of Koto')
    .option('--json', 'print data for programs')
    .addHelpText('after', example('database migrate'))
    .action(async (options: { json?: boolean }) => {
      const reached = await reachDatabase('database migrate')
      try {
        const ran = await migrate(ownerOf(reached))
        print(options.json, { ran }, ran.length === 0 ? 'The schema was up to date already.' : `Run now: ${ran.join(', ')}`)
      } finally {
        await reached.close()
      }
    })
}
