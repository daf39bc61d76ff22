import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAs } from './run-as.ts'

export interface Reachable {
  binaries: string
  /** Takes the copy away, when one had to be made. */
  clear(): void
}

/**
 * PostgreSQL's programs look for one another with the plain rights of their user, whatever capability it
 * has. Run as nobody out of a folder that is closed to others, they are therefore copied (60 MB, a moment)
 * to where everybody may read.
 */
export function reachableBinaries(binaries: string): Reachable {
  const { way, wrap } = runAs()
  const { command, args } = wrap('test', ['-x', join(binaries, 'bin', 'postgres')])
  if (way !== 'other-user' || spawnSync(command, args, { stdio: 'ignore' }).status === 0) return { binaries, clear: () => {} }
  const copy = mkdtempSync(join(tmpdir(), 'koto-postgres-'))
  chmodSync(copy, 0o755)
  cpSync(binaries, copy, { recursive: true, verbatimSymlinks: true })
  return { binaries: copy, clear: () => rmSync(copy, { recursive: true, force: true }) }
}
