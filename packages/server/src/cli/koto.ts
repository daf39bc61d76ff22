/** The command line: `npm run koto -- …`. */
import { runCommandLine } from './run.ts'

process.exit(await runCommandLine(process.argv.slice(2)))
