import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../problems/problem.ts'

/** Refuses a cluster that another major version of PostgreSQL made: its files mean something else. */
export function checkVersion(cluster: string, binaries: string): void {
  const made = Number.parseInt(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'), 10)
  const ours = majorVersion(binaries)
  if (made === ours) return
  const detail = made > ours
    ? `${cluster} was made by PostgreSQL ${made}, and this Koto brings ${ours}. Start the newer Koto that made it.`
    : `${cluster} was made by PostgreSQL ${made}, and this Koto brings ${ours}. With the Koto that made it, run "koto database backup FILE"; `
      + 'then move the data folder away, and with this one run "koto database restore FILE".'
  throw new Problem({ code: 'other-postgres', status: 409, title: 'Made by another PostgreSQL', detail })
}

/** The major version of the binaries, as they tell it themselves. */
function majorVersion(binaries: string): number {
  const { stdout } = spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' })
  return Number.parseInt(/\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1] ?? '', 10)
}
