import pg from 'pg'
import { inject } from 'vitest'
import type { Clock } from '../src/platform/clock/clock.ts'
import { openDatabase, type Database } from '../src/platform/database/database.ts'

/** A database of this test's own, with every migration in it; dropped by `close`. */
export interface TestDatabase extends Database {
  /** The app's role, for SQL tried directly. */
  appUrl: string
  /** The owner's, for what the app may not do. */
  ownerUrl: string
}

export async function testDatabase(options: { clock?: Clock } = {}): Promise<TestDatabase> {
  const { adminUrl, template } = inject('postgres')
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  await asAdmin(adminUrl, `create database ${name} template ${template} strategy file_copy owner koto_owner`)
  const url = (user: string, password: string) => {
    const address = new URL(adminUrl)
    address.username = user
    address.password = password
    address.pathname = `/${name}`
    return address.href
  }
  const appUrl = url('koto_app', 'app')
  const database = openDatabase({ url: appUrl, connections: 4, ...options })
  return {
    ...database,
    appUrl,
    ownerUrl: url('koto_owner', 'owner'),
    async close() {
      await database.close()
      await asAdmin(adminUrl, `drop database if exists ${name} with (force)`)
    },
  }
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await admin.query(statement)
  } finally {
    await admin.end()
  }
}
