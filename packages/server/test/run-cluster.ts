/** Runs the cluster of the folder that is named, for tests that end this process in all the ways a process can end. */
import { startCluster } from '../src/platform/embedded-postgres/cluster.ts'
import { runAs } from '../src/platform/embedded-postgres/run-as.ts'

try {
  const cluster = await startCluster(process.argv[2]!, { sync: false })
  process.once('SIGTERM', () => void cluster.stop().then(() => process.exit(0)))
  process.stdout.write(`${JSON.stringify({ way: runAs().way, came: cluster.came, adminUrl: cluster.adminUrl('postgres') })}\n`)
} catch (error) {
  process.stdout.write(`${JSON.stringify({ error: (error as Error).message })}\n`)
  process.exit(2)
}
