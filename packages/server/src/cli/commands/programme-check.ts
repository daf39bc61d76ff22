import { Command } from 'commander'
import { checkProgramme, printProblems, problemsAsJson, type ProgrammeDocument } from '../../modules/programme/index.ts'
import { counted, example, fileNamed, print } from '../output.ts'
import { WrongInput } from '../wrong-input.ts'

/** `koto programme check DIR` */
export function programmeCheck(): Command {
  return new Command('check')
    .description('check a programme’s folder: everything that is wrong, with its line and what would be right')
    .argument('<folder>', 'the folder with programme.yaml in it')
    .option('--json', 'print data for programs')
    .addHelpText('after', example('programme check programmes/helsinki-2017-2021'))
    .action((name: string, options: { json?: boolean }) => {
      const check = checkProgramme(fileNamed(name))
      if (options.json) print(true, problemsAsJson(check), '')
      if (check.document === null) throw new WrongInput(options.json ? '' : printProblems(check))
      if (!options.json) print(false, null, `${summary(check.document)} Nothing is wrong.`)
    })
}

function summary({ title, themes, plans, bodies, indicators }: ProgrammeDocument): string {
  const sets = themes.flatMap((theme) => theme.sets)
  const measures = sets.flatMap((set) => set.measures)
  const all = indicators.length + [...measures, ...plans].reduce((sum, part) => sum + part.indicators.length, 0)
  return `${title.en}: ${counted(themes.length, 'theme')}, ${counted(sets.length, 'set')}, ${counted(measures.length, 'measure')}, ${counted(all, 'indicator')}, ${counted(bodies.length, 'body', 'bodies')}.`
}
