import { randomBytes } from 'node:crypto'
import { Command, Option } from 'commander'
import { appRole, ownerRole, setUpRoles } from '../../platform/database/roles.ts'
import { example, print } from '../output.ts'

interface Options {
  adminUrl: string
  database: string
  newPasswords?: boolean
  json?: boolean
}

/** `koto database setup`: the roles and the database on the city's own PostgreSQL. */
export function databaseSetup(): Command {
  return new Command('setup')
    .description('make Koto’s roles and database on your own PostgreSQL, and print the addresses to use')
    .addOption(new Option('--admin-url <address>', 'signs in as a superuser, or as a role that may make roles and databases').env('DATABASE_ADMIN_URL').makeOptionMandatory())
    .option('--database <name>', 'the database to make', 'koto')
    .option('--new-passwords', 'give roles that are there already new passwords')
    .option('--json', 'print data for programs')
    .addHelpText('after', example('database setup --admin-url postgresql://postgres:PASSWORD@db.example.fi/postgres --database koto'))
    .action(async (options: Options) => {
      const passwords = { owner: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') }
      const { made } = await setUpRoles(options.adminUrl, options.database, passwords, { renew: options.newPasswords ?? false })
      const fresh = (role: 'owner' | 'app') => options.newPasswords === true || made.includes(role)
      const address = (username: string, password: string) =>
        Object.assign(new URL(options.adminUrl), { username, password, pathname: `/${options.database}` }).href
      const addresses = {
        ...(fresh('app') ? { DATABASE_URL: address(appRole, passwords.app) } : {}),
        ...(fresh('owner') ? { DATABASE_OWNER_URL: address(ownerRole, passwords.owner) } : {}),
      }
      print(options.json, { made, ...addresses }, words(made, addresses))
    })
}

function words(made: string[], addresses: Record<string, string>): string {
  const lines = Object.entries(addresses).map(([name, address]) => `${name}=${address}`)
  if (lines.length === 0) {
    return `${made.includes('database') ? 'The database was made; the' : 'Everything was there already; the'} addresses were printed when the roles were made. --new-passwords makes new ones.`
  }
  return ['Keep these addresses where only Koto can read them; the passwords are not shown again:', '', ...lines, '',
    'With both set, Koto keeps the database up to date when it starts. With DATABASE_URL alone, run "koto database migrate" at each upgrade.'].join('\n')
}
