import { Command } from 'commander'
import { systemActor } from '../../platform/access/actor.ts'
import { checkProgramme, loadPlanInWords, notAllowed, printProblems } from '../../modules/programme/index.ts'
import { composeLoading } from '../../services.ts'
import { say } from '../../start/progress.ts'
import { confirm } from '../confirm.ts'
import { openForCommand } from '../open-for-command.ts'
import { example, fileNamed, print } from '../output.ts'
import { WrongInput } from '../wrong-input.ts'

interface Options {
  yes?: boolean
  main?: boolean
  allowRetire?: string[]
  reason?: string
  json?: boolean
}

/** `koto programme load DIR`: shows what would change, asks, and loads. */
export function programmeLoad(): Command {
  return new Command('load')
    .description('load a programme: shows what would change and asks; done again it changes nothing')
    .argument('<folder>', 'the folder with programme.yaml in it')
    .option('-y, --yes', 'do not ask')
    .option('--allow-retire <measure…>', 'measures or indicators that may leave the programme, by number or id', collect, [])
    .option('--reason <text>', 'why it changes, for the history')
    .option('--main', 'make it the programme of the front page')
    .option('--json', 'print data for programs')
    .addHelpText('after', example('programme load programmes/helsinki-2017-2021', 'programme load my-city --allow-retire 4.2 --reason "moved to 4.3"'))
    .action(async (name: string, options: Options) => {
      const check = checkProgramme(fileNamed(name))
      if (check.document === null) throw new WrongInput(printProblems(check))
      const opened = await openForCommand('programme load')
      try {
        const loading = composeLoading(opened.database)
        const actor = systemActor('load-programme')
        const plan = await loading.plan(actor, check.document)
        say(loadPlanInWords(plan))
        // Said before asking: what would be refused need not be confirmed.
        const refused = notAllowed(plan, options.allowRetire)
        if (refused.length === 0 && !plan.empty && !await confirm('Load it?', options.yes)) throw new WrongInput('Nothing was changed.')
        const result = await loading.load(actor, check.document, { allowRetire: options.allowRetire, reason: options.reason, basedOn: plan.version })
        if (options.main) await loading.makeMain(actor, check.document.id)
        print(options.json, result, `${result.summary} ${check.document.id} is at version ${result.loaded}.`)
      } finally {
        await opened.close()
      }
    })
}

function collect(value: string, before: string[]): string[] {
  return [...before, ...value.split(',').map((one) => one.trim()).filter((one) => one !== '')]
}
