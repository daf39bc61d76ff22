import { Command } from 'commander'
import { restoreBackup } from '../../platform/database/backup/restore-backup.ts'
import { say } from '../../start/progress.ts'
import { ownerOf, reachDatabase } from '../open-for-command.ts'
import { counted, example, fileNamed, print } from '../output.ts'

interface Options {
  replace?: boolean
  json?: boolean
}

/** `koto database restore FILE` */
export function databaseRestore(): Command {
  return new Command('restore')
    .description('put the rows of a backup into the database: all of them, or nothing is changed; Koto must not run')
    .argument('<file>', 'a file that "koto database backup" made, on this or another PostgreSQL')
    .option('--replace', 'lose the rows that are there now')
    .option('--json', 'print data for programs')
    .addHelpText('after', example('database restore koto-2026-11-24.backup', 'database restore koto-2026-11-24.backup --replace'))
    .action(async (name: string, options: Options) => {
      const file = fileNamed(name)
      const reached = await reachDatabase('database restore', { alone: true })
      try {
        const replace = options.replace ?? false
        const summary = await restoreBackup(ownerOf(reached), file, { replace, progress: (table, rows) => say(`  ${table}: ${counted(rows, 'row')}`) })
        print(options.json, { file, ...summary }, `${counted(summary.rows, 'row')} of ${counted(summary.tables, 'table')} are back from ${file}.`)
      } finally {
        await reached.close()
      }
    })
}
