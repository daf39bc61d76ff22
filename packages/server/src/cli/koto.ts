/** The command line: `npm run koto -- …`. */
import { runCommandLine } from './run.ts'

// A reader that has seen enough, such as `head`, goes away; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error })

const code = await runCommandLine(process.argv.slice(2))
// A pipe takes only so much at once: what is still on its way would be lost by ending now.
for (const stream of [process.stdout, process.stderr]) await new Promise((resolve) => { stream.write('', resolve) })
process.exit(code)
