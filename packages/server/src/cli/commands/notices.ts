import { Command } from 'commander'
import { notices as run } from './notices-run.ts'

/** `koto notices …` */
export function notices(): Command {
  return new Command('notices').description('tell people what waits for them').addCommand(run())
}
