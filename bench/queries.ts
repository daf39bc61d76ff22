import { createProgrammeReading } from '../packages/server/src/modules/programme/index.ts'
import { publicActor } from '../packages/server/src/platform/access/actor.ts'
import { openDatabase } from '../packages/server/src/platform/database/database.ts'
import { runningCluster } from '../packages/server/src/platform/embedded-postgres/cluster.ts'
import { embeddedUrls } from '../packages/server/src/start/embedded-database.ts'
import { programme } from './pages.ts'

/** How often a second the measure page’s data is read, `at` at a time, from the running Koto’s own PostgreSQL. */
export async function measureQueries(data: string, at: number, seconds: number): Promise<number> {
  const cluster = runningCluster(data)
  if (cluster === undefined) throw new Error(`no PostgreSQL runs in ${data}`)
  const database = openDatabase({ url: embeddedUrls(cluster, data).app })
  const reading = createProgrammeReading({ database })
  const until = performance.now() + seconds * 1000
  let done = 0
  const reader = async () => {
    while (performance.now() < until) {
      await reading.measure(publicActor, programme, '1.1')
      done++
    }
  }
  await Promise.all(Array.from({ length: at }, reader))
  await database.close()
  return done / seconds
}
