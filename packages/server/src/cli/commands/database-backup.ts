import { Command } from 'commander'
import { writeBackup } from '../../platform/database/backup/write-backup.ts'
import { say } from '../../start/progress.ts'
import { ownerOf, reachDatabase } from '../open-for-command.ts'
import { counted, example, fileNamed, print } from '../output.ts'

/** `koto database backup FILE` */
export function databaseBackup(): Command {
  return new Command('backup')
    .description('write all rows into one file, while Koto may go on running')
    .argument('<file>', 'the file to make')
    .option('--json', 'print data for programs')
    .addHelpText('after', example('database backup koto-2026-11-24.backup'))
    .action(async (name: string, options: { json?: boolean }) => {
      const file = fileNamed(name)
      const reached = await reachDatabase('database backup', { mustExist: true })
      try {
        const summary = await writeBackup(ownerOf(reached), file, (table, rows) => say(`  ${table}: ${counted(rows, 'row')}`))
        print(options.json, { file, ...summary }, `${counted(summary.rows, 'row')} of ${counted(summary.tables, 'table')} are in ${file}. It holds everything about people: keep it as you keep the database.`)
      } finally {
        await reached.close()
      }
    })
}
