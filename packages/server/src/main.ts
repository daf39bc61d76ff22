/** Starts Koto: `npm start`; or `npm run dev`, with hot reload of the pages and a server that starts anew when it changes. */
import { join } from 'node:path'
import { projectFolder } from './platform/config/config.ts'
import { restartOnChange } from './start/restart-on-change.ts'
import { start } from './start/start.ts'

const dev = process.argv.includes('--dev')
const watched = ['packages/server/src', 'packages/server/migrations', 'programmes']

if (dev && !process.argv.includes('--once')) {
  const again = [import.meta.filename, '--dev', '--once']
  process.exit(await restartOnChange(again, watched.map((folder) => join(projectFolder, folder))))
}
// What is broken while it is being written breaks only the process that is started anew.
const { steps } = await import('./start/steps.ts')
process.exit(await start(steps, { environment: process.env, dev }))
