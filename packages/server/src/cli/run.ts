import { Command, CommanderError } from 'commander'
import { describeFailure } from '../platform/problems/sentences.ts'
import { commands } from './commands/index.ts'

/**
 * Runs one command. @returns the exit code: 0 done, 1 what was given is wrong, 2 Koto failed
 */
export async function runCommandLine(args: string[]): Promise<number> {
  try {
    await makeProgram().parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1
    const { sentences, exitCode } = describeFailure(error)
    if (sentences !== '') process.stderr.write(`${sentences}\n`)
    if (args.includes('--debug') && error instanceof Error) process.stderr.write(`${withCauses(error)}\n`)
    return exitCode
  }
}

function makeProgram(): Command {
  const program = new Command('koto')
    .description('Runs and looks after a Koto: a city’s integration programme.')
    .option('--debug', 'show where in the code something failed')
    .showHelpAfterError('(koto --help tells what there is)')
    .exitOverride()
  for (const command of commands()) program.addCommand(command)
  overrideExit(program)
  return program
}

/** Commander ends the process by itself unless each command is told not to. */
function overrideExit(command: Command): void {
  for (const sub of command.commands) {
    sub.exitOverride()
    overrideExit(sub)
  }
}

function withCauses(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${withCauses(error.cause)}` : ''
  return `${error.stack ?? error.message}${cause}`
}
