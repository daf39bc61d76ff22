import { checkAppRole } from '../../platform/database/check-app-role.ts'
import { startCluster, type Cluster } from '../../platform/embedded-postgres/cluster.ts'
import { Problem } from '../../platform/problems/problem.ts'
import { setUpEmbedded } from '../embedded-database.ts'
import type { StartContext, Step } from '../step.ts'

const words: Record<Cluster['came'], string> = {
  made: 'made new',
  started: 'started',
  settled: 'started, after stopping the one that an earlier Koto left running',
}

/** Starts the embedded PostgreSQL with its roles, or sees that the city's own lets us in as a role that may do no more than it should. */
export const postgresql: Step = {
  name: 'PostgreSQL',
  async run(context) {
    const { databaseUrl, databaseOwnerUrl } = context.config
    if (databaseUrl === undefined) return startEmbedded(context)
    await checkAppRole(databaseUrl)
    context.urls = { app: databaseUrl, owner: databaseOwnerUrl }
    return `the one at ${new URL(databaseUrl).host}`
  },
}

async function startEmbedded(context: StartContext): Promise<string> {
  const folder = context.config.dataFolder
  const cluster = await startCluster(folder, { signal: context.signal })
  context.closing.add('PostgreSQL', () => cluster.stop())
  void cluster.ended.then(() => context.fail(new Problem({
    code: 'postgres-ended', status: 500, title: 'PostgreSQL has ended',
    detail: `PostgreSQL has ended while Koto was running, so Koto stops too. ${folder}/postgres.log may say why. Nothing that was saved is lost: start Koto again.`,
  })))
  context.urls = await setUpEmbedded(cluster, folder)
  return words[cluster.came]
}
