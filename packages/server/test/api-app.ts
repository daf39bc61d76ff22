import type { FastifyInstance } from 'fastify'
import { createProgrammeLoading, createProgrammeReading, createRunning, createSnapshots, programmeRoutes } from '../src/modules/programme/index.ts'
import { progressRoutes } from '../src/modules/programme/progress/routes.ts'
import { systemActor } from '../src/platform/access/actor.ts'
import { testApp } from './app.ts'
import { testDatabase } from './database.ts'
import { inventedProgramme } from './invented-programme.ts'

/** The whole open API over a database with the invented city's programme in it. */
export async function apiApp(): Promise<{ app: FastifyInstance; close(): Promise<void> }> {
  const database = await testDatabase()
  const document = inventedProgramme()
  // As the format wants its ids, which the invented programme does not always heed.
  for (const indicator of [...document.indicators, ...document.plans[0]!.indicators]) indicator.id = indicator.id.toLowerCase()
  await createProgrammeLoading({ database }).load(systemActor('test'), document)
  const reading = createProgrammeReading({ database })
  const running = createRunning({ database, snapshots: createSnapshots(), publicUrl: () => 'https://koto.rantala.fi' })
  const routes = [async (room: FastifyInstance) => {
    await room.register(programmeRoutes, { prefix: '/api/v1', reading })
    await room.register(progressRoutes, { prefix: '/api/v1', running })
  }]
  const app = await testApp(database, routes, { publicUrl: () => 'https://koto.rantala.fi' })
  return {
    app,
    async close() {
      await app.close()
      await database.close()
    },
  }
}
