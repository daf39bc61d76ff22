import { existsSync } from 'node:fs'
import { startCluster, type Cluster } from '../src/platform/embedded-postgres/cluster.ts'

const binaries = '/usr/lib/postgresql/15'

/** Whether Debian's PostgreSQL 15 is on this machine (apt-get install postgresql-15). */
export const debianIsThere = existsSync(`${binaries}/bin/postgres`)

/** Starts Debian's PostgreSQL 15 in `folder`, on a free port, as the embedded one is started. */
export function startDebianPostgres(folder: string): Promise<Cluster> {
  if (!debianIsThere) throw new Error('Debian’s PostgreSQL 15 is not installed: apt-get install postgresql-15')
  return startCluster(folder, { binaries, sync: false })
}
