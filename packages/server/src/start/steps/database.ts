import { openDatabase } from '../../platform/database/database.ts'
import { migrate, readMigrations } from '../../platform/database/migrate.ts'
import { checkSchema, readSchemaState } from '../../platform/database/schema-state.ts'
import { left, type Step } from '../step.ts'

/** Brings the schema up to date where we have the owner's address, refuses one that does not fit, and opens the app's pool. */
export const database: Step = {
  name: 'database',
  async run(context) {
    const urls = left(context.urls, 'PostgreSQL')
    const migrations = readMigrations()
    const ran = urls.owner === undefined ? [] : await migrate(urls.owner, migrations)
    checkSchema(await readSchemaState(urls.app, migrations))
    const opened = openDatabase({ url: urls.app })
    context.closing.add('the database', () => opened.close())
    context.database = opened
    return ran.length === 0 ? 'up to date' : `${ran.length} ${ran.length === 1 ? 'migration' : 'migrations'} run`
  },
}
