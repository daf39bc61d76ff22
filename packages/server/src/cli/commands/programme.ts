import { Command } from 'commander'
import { programmeCheck } from './programme-check.ts'
import { programmeLoad } from './programme-load.ts'
import { programmeMain } from './programme-main.ts'
import { programmeShow } from './programme-show.ts'

/** `koto programme …` */
export function programme(): Command {
  const group = new Command('programme').description('check, load and show integration programmes')
  for (const command of [programmeCheck(), programmeLoad(), programmeShow(), programmeMain()]) group.addCommand(command)
  return group
}
