import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '../src/platform/database/migrate.ts'
import { setUpRoles } from '../src/platform/database/roles.ts'
import { startCluster } from '../src/platform/embedded-postgres/cluster.ts'
import { startDebianPostgres } from './debian-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { adminUrl: string; template: string }
  }
}

/**
 * One PostgreSQL for the whole run, with a migrated template that each test's database is copied from.
 * Embedded by default; KOTO_TEST_POSTGRES=debian takes Debian's 15, KOTO_TEST_ADMIN_URL another that
 * runs already, as a superuser of it.
 */
export default async function setup(project: TestProject) {
  const template = `koto_template_${process.pid}`
  const folder = mkdtempSync(join(tmpdir(), 'koto-test-'))
  const start = process.env.KOTO_TEST_POSTGRES === 'debian' ? startDebianPostgres : (place: string) => startCluster(place, { sync: false })
  const cluster = process.env.KOTO_TEST_ADMIN_URL ? undefined : await start(folder)
  const adminUrl = process.env.KOTO_TEST_ADMIN_URL ?? cluster!.adminUrl('postgres')
  await setUpRoles(adminUrl, template, { owner: 'owner', app: 'app' })
  const ownerUrl = new URL(adminUrl)
  ownerUrl.username = 'koto_owner'
  ownerUrl.password = 'owner'
  ownerUrl.pathname = `/${template}`
  await migrate(ownerUrl.href)
  project.provide('postgres', { adminUrl, template })
  return async () => {
    await cluster?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
