import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '../problems/problem.ts'

/** The PostgreSQL that runs from a cluster, as its own postmaster.pid tells. */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

/** Reads postmaster.pid; undefined when there is none, or when its process is gone or somebody else's. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n').map((line) => line.trim())
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 1 || !runsFrom(pid, cluster)) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7] === 'ready' }
}

/** Whether the process is a PostgreSQL of this very cluster; it always works inside its own folder. */
function runsFrom(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch (error) {
    if (process.platform === 'linux' && (error as NodeJS.ErrnoException).code !== 'EACCES') return false
    const { stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return (stdout ?? '').includes('postgres') && stdout.includes(cluster)
  }
}

/**
 * Settles what a Koto that was killed left behind: a PostgreSQL that runs on is stopped, with all it
 * acknowledged; the note of one that is gone is taken away, since PostgreSQL would take a process that
 * has its number now for itself. Call it only while holding the data folder.
 */
export async function settleLeftover(cluster: string): Promise<'nothing' | 'stopped'> {
  const left = findPostmaster(cluster)
  if (left === undefined) {
    rmSync(join(cluster, 'postmaster.pid'), { force: true })
    return 'nothing'
  }
  // Fast first; then at once, after which the next start recovers from its log.
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    tell(left.pid, signal, cluster)
    for (let tries = 0; tries < 600; tries++) {
      if (findPostmaster(cluster) === undefined) return 'stopped'
      await sleep(50)
    }
  }
  throw stillRuns(left.pid, cluster)
}

function tell(pid: number, signal: NodeJS.Signals, cluster: string): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw stillRuns(pid, cluster, error)
  }
}

function stillRuns(pid: number, cluster: string, cause?: unknown): Problem {
  return new Problem({
    code: 'postgres-still-runs', status: 409, title: 'A PostgreSQL still runs', cause,
    detail: `A PostgreSQL (process ${pid}) still runs from ${cluster} and could not be stopped. Stop it as the user who started it, then start Koto again.`,
  })
}
