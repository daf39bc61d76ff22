import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { InUse, lockFolder, type Lock } from '../platform/data-folder/lock.ts'
import { hashSources } from './hash-sources.ts'

export interface PageSources {
  /** The package of the pages; what is built goes to its folder `build`. */
  folder: string
  /** Files elsewhere that are built in, or say which versions are: the lock file, the guides. */
  more: string[]
}

/**
 * Builds the pages unless what is there was built from these very sources. Two Kotos that start at once
 * build once. @returns whether it built
 */
export async function buildPages({ folder, more }: PageSources, build: () => Promise<void>): Promise<boolean> {
  const place = join(folder, 'build')
  const note = join(place, 'sources.sha256')
  const hash = hashSources(folder, ...more)
  const current = () => existsSync(note) && readFileSync(note, 'utf8') === hash
  if (current()) return false
  mkdirSync(place, { recursive: true })
  const lock = await waitForLock(place)
  try {
    if (current()) return false
    // Until the build is whole there is no note: one that is interrupted is done again.
    rmSync(note, { force: true })
    await build()
    writeFileSync(note, hash)
    return true
  } finally {
    lock.release()
  }
}

async function waitForLock(place: string): Promise<Lock> {
  for (;;) {
    try {
      return lockFolder(place, 'Koto, building the pages')
    } catch (error) {
      if (!(error instanceof InUse)) throw error
      await sleep(200)
    }
  }
}
