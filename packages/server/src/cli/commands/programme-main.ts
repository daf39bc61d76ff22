import { Command } from 'commander'
import { systemActor } from '../../platform/access/actor.ts'
import { composeLoading } from '../../services.ts'
import { openForCommand } from '../open-for-command.ts'
import { example, print } from '../output.ts'

/** `koto programme main ID` */
export function programmeMain(): Command {
  return new Command('main')
    .description('make a loaded programme the one that the front page shows')
    .argument('<id>', 'the programme’s id')
    .addHelpText('after', example('programme main helsinki-2017-2021'))
    .action(async (id: string) => {
      const opened = await openForCommand('programme main')
      try {
        await composeLoading(opened.database).makeMain(systemActor('load-programme'), id)
        print(false, null, `The front page shows ${id}.`)
      } finally {
        await opened.close()
      }
    })
}
