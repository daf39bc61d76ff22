import { keptSecret } from '../platform/data-folder/kept-secret.ts'
import { appRole, ownerRole, setUpRoles } from '../platform/database/roles.ts'
import type { Cluster } from '../platform/embedded-postgres/cluster.ts'
import type { DatabaseUrls } from './database-urls.ts'

/** The database's name in the embedded PostgreSQL. */
export const embeddedDatabase = 'koto'

/** Makes the roles and the database in the embedded PostgreSQL where they are missing. @returns where they are reached */
export async function setUpEmbedded(cluster: Pick<Cluster, 'adminUrl'>, folder: string): Promise<DatabaseUrls> {
  const urls = embeddedUrls(cluster, folder)
  await setUpRoles(cluster.adminUrl('postgres'), embeddedDatabase, passwords(folder))
  return urls
}

/** Where the roles of the embedded PostgreSQL are reached; their passwords are kept in the data folder. */
export function embeddedUrls(cluster: Pick<Cluster, 'adminUrl'>, folder: string): Required<DatabaseUrls> {
  const admin = cluster.adminUrl(embeddedDatabase)
  const { owner, app } = passwords(folder)
  const as = (username: string, password: string) => Object.assign(new URL(admin), { username, password }).href
  return { admin, owner: as(ownerRole, owner), app: as(appRole, app) }
}

function passwords(folder: string): { owner: string; app: string } {
  return { owner: keptSecret(folder, 'owner-password'), app: keptSecret(folder, 'app-password') }
}
