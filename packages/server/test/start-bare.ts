/** Starts Koto as `npm start` does, but with nothing loaded and no pages: those have tests of their own, and take their time. */
import { buildApp } from '../src/app.ts'
import { publicActor } from '../src/platform/access/actor.ts'
import { signInFirst } from '../src/platform/problems/catalogue.ts'
import { start } from '../src/start/start.ts'
import { left } from '../src/start/step.ts'
import { dataFolder } from '../src/start/steps/data-folder.ts'
import { database } from '../src/start/steps/database.ts'
import { listening } from '../src/start/steps/listening.ts'
import { port } from '../src/start/steps/port.ts'
import { postgresql } from '../src/start/steps/postgresql.ts'

const open = listening((context) => buildApp({
  database: left(context.database, 'database'),
  identities: {
    sessionCookie: 'koto-session',
    actorOfSession: async () => publicActor,
    actorOfToken: async () => { throw signInFirst() },
  },
  publicUrl: () => context.address ?? 'http://localhost',
  rateLimits: { all: 1000, signIn: 100 },
  logLevel: 'silent',
  routes: [],
}))

process.exit(await start([dataFolder, port, postgresql, database, open], { environment: process.env, dev: false }))
