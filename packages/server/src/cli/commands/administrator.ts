import { Command } from 'commander'
import { appointAdministrator } from '../../modules/organisation/index.ts'
import { openForCommand } from '../open-for-command.ts'
import { example, print } from '../output.ts'

/** `koto administrator --email …`: the first one of a new installation, and the way back in when the last one has left. */
export function administrator(): Command {
  return new Command('administrator')
    .description('add an administrator of the whole city, who signs in with this verified e-mail address')
    .requiredOption('--name <name>', 'her name')
    .requiredOption('--email <address>', 'the address that the sign-in provider vouches for')
    .option('--language <tag>', 'fi, sv or en', 'fi')
    .addHelpText('after', example('administrator --name "Maija Meikäläinen" --email maija@city.example'))
    .action(async (person: { name: string; email: string; language: string }) => {
      const opened = await openForCommand('administrator')
      try {
        await appointAdministrator(opened.database, person)
        print(false, null, `${person.name} is an administrator, and signs in with the address that was given.`)
      } finally {
        await opened.close()
      }
    })
}
