import { Command } from 'commander'
import { publicActor } from '../../platform/access/actor.ts'
import { createProgrammeReading, type ProgrammeTree } from '../../modules/programme/index.ts'
import { openForCommand } from '../open-for-command.ts'
import { example, print } from '../output.ts'

/** `koto programme show [ID]`: the whole tree, or the list of what is loaded. */
export function programmeShow(): Command {
  return new Command('show')
    .description('show a loaded programme: themes, sets, measures and indicators; without an id, what is loaded')
    .argument('[id]', 'the programme’s id, for example helsinki-2017-2021')
    .option('--json', 'print the whole tree as data for programs')
    .addHelpText('after', example('programme show', 'programme show helsinki-2017-2021 --json'))
    .action(async (id: string | undefined, options: { json?: boolean }) => {
      const opened = await openForCommand('programme show')
      try {
        const reading = createProgrammeReading({ database: opened.database })
        if (id === undefined) {
          const programmes = await reading.list(publicActor)
          print(options.json, programmes, programmes.map((one) => `${one.main ? '*' : ' '} ${one.id}  ${one.title.en}`).join('\n') || 'No programme is loaded. Load one: npm run koto -- programme load programmes/helsinki-2017-2021')
          return
        }
        const tree = await reading.tree(publicActor, id)
        print(options.json, tree, outline(tree))
      } finally {
        await opened.close()
      }
    })
}

function outline(tree: ProgrammeTree): string {
  const lines = [`${tree.title.en} (${tree.id}, version ${tree.version.number})`]
  for (const theme of tree.themes) {
    lines.push('', theme.title.en)
    for (const set of theme.sets) {
      lines.push(`  ${set.number}. ${set.title.en}`)
      for (const measure of set.measures) {
        const leads = measure.bodies.filter((body) => body.role === 'leads').map((body) => body.body).join(', ')
        lines.push(`    ${measure.number.padEnd(5)} ${measure.title.en} (${leads}; ${measure.indicators.length} indicators)`)
      }
    }
  }
  return lines.join('\n')
}
