import { Command } from 'commander'
import { createPersonaToken } from '../../modules/organisation/index.ts'
import { openForCommand } from '../open-for-command.ts'
import { example, print } from '../output.ts'

/** `koto token --persona coordinator` */
export function token(): Command {
  return new Command('token')
    .description('make an API token for one of the demo’s made-up people')
    .requiredOption('--persona <id>', 'who: resident, worker, reporter, coordinator, reviewer, partner, administrator, auditor …')
    .option('--hours <number>', 'how long it works', Number, 24)
    .option('--json', 'print data for programs')
    .addHelpText('after', example('token --persona coordinator'))
    .action(async ({ persona, hours, json }: { persona: string; hours: number; json?: boolean }) => {
      const opened = await openForCommand('token')
      try {
        const made = await createPersonaToken(opened.database, { persona, hours, demo: opened.config.demo })
        print(json, { token: made, persona, hours }, made)
      } finally {
        await opened.close()
      }
    })
}
