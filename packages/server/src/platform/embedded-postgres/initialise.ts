import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { diskFull, freeMegabytes, isDiskFull } from '../data-folder/disk.ts'
import { runAs } from './run-as.ts'

/** A new cluster takes about 60 MB; with less than this it would only fail half-way. */
const neededMegabytes = 150

export interface Making {
  binaries: string
  passwordFile: string
  /** Waits until everything is on the disk; only a cluster that nobody will miss may do without. */
  sync: boolean
  signal?: AbortSignal | undefined
}

/**
 * Makes a cluster in a folder beside its place and moves it there when it is whole, so that whatever
 * interrupts it leaves nothing that the next start could take for a cluster.
 */
export async function initialise(cluster: string, { binaries, passwordFile, sync, signal }: Making): Promise<void> {
  clearHalves(cluster)
  if (freeMegabytes(dirname(cluster)) < neededMegabytes) throw diskFull(cluster)
  const half = `${cluster}.making-${randomBytes(4).toString('hex')}`
  const { command, args } = runAs().wrap(join(binaries, 'bin', 'initdb'), [
    '-D', half, '-U', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256', '--encoding', 'UTF8',
    '--locale-provider', 'icu', '--icu-locale', 'fi', '--locale', 'C', ...(sync ? [] : ['--no-sync']),
  ])
  // Its own process group: Ctrl-C reaches Koto alone, which then stops initdb.
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, signal })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { said += part.toString() })
  try {
    const [code] = await once(child, 'close') as [number | null]
    if (code === 0) return renameSync(half, cluster)
  } catch (error) {
    if (signal?.aborted) await once(child, 'close')
    throw error
  } finally {
    clearHalves(cluster)
  }
  if (isDiskFull(said)) throw diskFull(cluster)
  throw new Error(`PostgreSQL could not make its folder ${cluster}: ${said.trim()}`)
}

/** Takes away what earlier tries left; an initdb that outlived its Koto stops when its folder goes. */
function clearHalves(cluster: string): void {
  const beginning = `${basename(cluster)}.making-`
  for (const name of readdirSync(dirname(cluster))) {
    if (name.startsWith(beginning)) rmSync(join(dirname(cluster), name), { recursive: true, force: true, maxRetries: 3 })
  }
}
