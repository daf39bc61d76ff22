import { Command } from 'commander'
import { factsCatalogue } from '../../modules/facts/index.ts'
import { example, print } from '../output.ts'

/** `koto facts catalogue` */
export function facts(): Command {
  const catalogue = new Command('catalogue')
    .description('list what services record: every kind of fact with its dimensions and amounts')
    .option('--json', 'print data for programs')
    .addHelpText('after', example('facts catalogue', 'facts catalogue --json'))
    .action((options: { json?: boolean }) => {
      const all = factsCatalogue()
      print(options.json, all, all.kinds.map((kind) => `${kind.id.padEnd(26)} ${kind.module.padEnd(14)} ${kind.title.en}`).join('\n'))
    })
  return new Command('facts').description('what the services record').addCommand(catalogue)
}
