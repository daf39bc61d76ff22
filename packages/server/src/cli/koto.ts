/** The command line: `npm run koto -- …`. */
import { runCommandLine } from './run.ts'

// A reader that has seen enough, such as `head`, goes away; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error })

const code = await runCommandLine(process.argv.slice(2))
// What still waits in a pipe for a slow reader would be cut off by exit.
await new Promise((resolve) => { process.stdout.write('', resolve) })
process.exit(code)
