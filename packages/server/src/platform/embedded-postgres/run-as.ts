import { spawnSync } from 'node:child_process'

/**
 * PostgreSQL refuses to run as root. As root we therefore run it inside a user namespace in which it
 * is user 1000: the files stay root's, in a folder closed to others, and no user has to be made.
 */
export function runAs(binary: string, args: string[]): { command: string; args: string[] } {
  if (process.getuid?.() !== 0) return { command: binary, args }
  return { command: 'unshare', args: ['--user', '--map-user=1000', '--map-group=1000', '--', binary, ...args] }
}

/** Whether this machine lets root make a user namespace. */
export function namespacesWork(): boolean {
  const { command, args } = runAs('true', [])
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
