/** Starts Koto as `npm start` does, but for the pages: they have tests of their own, and take long to build. */
import { start } from '../src/start/start.ts'
import { steps } from '../src/start/steps.ts'

process.exit(await start(steps.filter((step) => step.name !== 'pages'), { environment: process.env, dev: false }))
