import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const notSources = new Set(['node_modules', 'build', '.react-router', 'coverage'])

/** One hash over every source file of a folder, by name and content, and over more files besides. */
export function hashSources(folder: string, ...more: string[]): string {
  const hash = createHash('sha256')
  for (const file of [...filesIn(folder), ...more]) {
    hash.update(`${file.startsWith(folder) ? file.slice(folder.length) : file}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !notSources.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
}
