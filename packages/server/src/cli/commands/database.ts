import { Command } from 'commander'
import { databaseBackup } from './database-backup.ts'
import { databaseMigrate } from './database-migrate.ts'
import { databaseRestore } from './database-restore.ts'
import { databaseSetup } from './database-setup.ts'
import { databaseStatus } from './database-status.ts'

/** `koto database …` */
export function database(): Command {
  const group = new Command('database').description('set up, migrate, back up and restore the database')
  for (const command of [databaseSetup(), databaseStatus(), databaseMigrate(), databaseBackup(), databaseRestore()]) group.addCommand(command)
  return group
}
