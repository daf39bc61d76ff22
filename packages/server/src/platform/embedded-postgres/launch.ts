import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { diskFull, freeMegabytes, isDiskFull } from '../data-folder/disk.ts'
import { findPostmaster } from './postmaster.ts'
import { runAs } from './run-as.ts'

export interface Launched {
  child: ChildProcess
  port: number
}

const largestLog = 10 * 1024 ** 2

/** Starts PostgreSQL on a free port of this machine alone, and returns when it accepts connections. */
export async function launch(binaries: string, cluster: string): Promise<Launched> {
  const log = `${cluster}.log`
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > largestLog) renameSync(log, `${log}.1`)
  const before = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  for (let tries = 1; ; tries++) {
    const port = await freePort()
    const child = run(binaries, cluster, port, log)
    if (await ready(cluster, child)) return { child, port }
    const said = readFileSync(log).subarray(before).toString()
    if (isDiskFull(said) || freeMegabytes(dirname(cluster)) < 1) throw diskFull(cluster)
    // The last processes of one that was killed still end, or somebody took the port meanwhile: both pass.
    const passing = /pre-existing shared memory block|could not bind|could not create any TCP/.test(said)
    if (!passing || tries === 20) throw new Error(`PostgreSQL did not start. The end of ${log}:\n${said.trim().split('\n').slice(-10).join('\n')}`)
    await sleep(250)
  }
}

function run(binaries: string, cluster: string, port: number, log: string): ChildProcess {
  const settings = {
    port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '60',
    shared_buffers: '128MB', jit: 'off',
    // Its log names what failed, never the values in it: they may be somebody's.
    log_error_verbosity: 'terse', log_min_error_statement: 'panic',
  }
  const { command, args } = runAs().wrap(join(binaries, 'bin', 'postgres'), [
    '-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ])
  const output = openSync(log, 'a', 0o600)
  // Its own process group: Ctrl-C reaches Koto alone, which then stops PostgreSQL after its own last write.
  const child = spawn(command, args, { stdio: ['ignore', output, output], detached: true })
  closeSync(output)
  // A program that cannot be run at all is told by `exitCode` staying null and `pid` missing.
  child.on('error', () => {})
  return child
}

/** Whether it came up; recovering after a crash may take its time, so only its end means no. */
async function ready(cluster: string, child: ChildProcess): Promise<boolean> {
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const postmaster = findPostmaster(cluster)
    if (postmaster?.pid === child.pid && postmaster.ready) return true
    await sleep(15)
  }
  return false
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
