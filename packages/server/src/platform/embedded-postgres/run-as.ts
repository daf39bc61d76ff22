import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { Problem } from '../problems/problem.ts'

/** As whom PostgreSQL's programs run, since they refuse to run as root. */
export interface RunAs {
  way: 'ourselves' | 'namespace' | 'other-user'
  /** Who owns the cluster's files, as everybody else on the machine sees it. */
  owner: number
  wrap(binary: string, args: string[]): { command: string; args: string[] }
}

let chosen: RunAs | undefined

/**
 * An ordinary user runs them as they are. Root runs them in a user namespace in which it is nobody: the
 * files stay root's, in a folder closed to others, and no user has to be made. Where namespaces are
 * refused (many containers), root runs them as the real nobody, with the one capability that lets it
 * into the closed folder; through a shell, since the capability only works from the next program on, and
 * PostgreSQL's own programs may lie in a closed folder too. A user without a name (initdb wants one) gets a namespace too.
 */
export function runAs(): RunAs {
  return chosen ??= ways().find((way) => way.way === 'ourselves' || works(way)) ?? refuse()
}

function ways(): RunAs[] {
  const us = process.getuid?.() ?? 0
  const { uid, gid } = nobody()
  const namespace: RunAs = { way: 'namespace', owner: us, wrap: prefix('unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`) }
  if (process.platform === 'win32') return [ourselves(us)]
  if (us !== 0) return hasName() ? [ourselves(us)] : [namespace]
  const capability = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  const asNobody = prefix('setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...capability)
  return [namespace, { way: 'other-user', owner: uid, wrap: (binary, args) => asNobody('/bin/sh', ['-c', 'exec "$0" "$@"', binary, ...args]) }]
}

function ourselves(owner: number): RunAs {
  return { way: 'ourselves', owner, wrap: (command, args) => ({ command, args }) }
}

function prefix(command: string, ...before: string[]): RunAs['wrap'] {
  return (binary, args) => ({ command, args: [...before, '--', binary, ...args] })
}

function works(way: RunAs): boolean {
  const { command, args } = way.wrap('true', [])
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function refuse(): never {
  throw new Problem({
    code: 'cannot-run-postgres', status: 422, title: 'PostgreSQL cannot run as root',
    detail: 'PostgreSQL does not run as root, and this machine allows neither a user namespace (unshare) nor another user (setpriv). '
      + 'Start Koto as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  })
}

function hasName(): boolean {
  try {
    userInfo()
    return true
  } catch {
    return false
  }
}

/** The unprivileged user that every system has, or the first that is not root. */
function nobody(): { uid: number; gid: number } {
  const accounts = readAccounts().map((line) => line.split(':')).filter((fields) => Number(fields[2]) > 0)
  const found = accounts.find(([name]) => name === 'nobody') ?? accounts[0]
  return { uid: Number(found?.[2] ?? 65_534), gid: Number(found?.[3] ?? 65_534) }
}

function readAccounts(): string[] {
  try {
    return readFileSync('/etc/passwd', 'utf8').split('\n')
  } catch {
    return []
  }
}

/** As root: gives the cluster's files to whom PostgreSQL will run as, when another way was taken before. */
export function handOver(folder: string, owner: number): void {
  // A copy made by hand is often open to others, which PostgreSQL refuses.
  chmodSync(folder, 0o700)
  if (process.getuid?.() !== 0 || statSync(folder).uid === owner) return
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) lchownSync(join(folder, entry), owner, owner)
  // The folder itself last: it tells that all is done.
  chownSync(folder, owner, owner)
}
