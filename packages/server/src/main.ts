/** Starts Koto: `npm start`, or `npm run dev` for pages with hot reload. */
import { start } from './start/start.ts'
import { steps } from './start/steps.ts'

process.exit(await start(steps, { environment: process.env, dev: process.argv.includes('--dev') }))
