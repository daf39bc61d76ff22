import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A secret that is made once and kept in the data folder, in a file that only its owner may read. */
export function keptSecret(folder: string, name: string): string {
  const file = join(folder, name)
  if (!existsSync(file)) {
    // Whole or not at all: a start that is interrupted here leaves no empty secret behind.
    const half = openSync(`${file}.new`, 'w', 0o600)
    writeSync(half, randomBytes(32).toString('hex'))
    fsyncSync(half)
    closeSync(half)
    renameSync(`${file}.new`, file)
  }
  return readFileSync(file, 'utf8').trim()
}
