import { accessSync, chmodSync, constants, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Problem } from '../problems/problem.ts'
import { diskFull, isDiskFull } from './disk.ts'

/** Makes the data folder when there is none, closes it to everybody else, and sees that it can be written. */
export function openDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    // A folder that somebody else owns and lets us write is left as it is.
    if (statSync(folder).uid === process.getuid?.()) chmodSync(folder, 0o700)
  } catch (cause) {
    throw explained(folder, cause)
  }
}

function explained(folder: string, cause: unknown): unknown {
  if (isDiskFull(cause)) return diskFull(folder, cause)
  const code = (cause as NodeJS.ErrnoException).code
  const wrong = (detail: string) => new Problem({ code: 'data-folder', status: 422, title: 'The data folder cannot be used', detail, cause })
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return wrong(`${folder} cannot be the data folder: a file is in the way. Move it, or name another folder with KOTO_DATA.`)
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return wrong(`Koto may not write in ${nearest(folder)}. Give its user the right to, or name another folder with KOTO_DATA.`)
  }
  if (code === 'EROFS') return wrong(`${nearest(folder)} is on a disk that can only be read. Name another folder with KOTO_DATA.`)
  return wrong(`The data folder ${folder} cannot be used (${code ?? String(cause)}). Name another one with KOTO_DATA.`)
}

/** The folder itself, or the nearest one above it that exists. */
function nearest(folder: string): string {
  for (let place = folder; place !== dirname(place); place = dirname(place)) {
    if (statSync(place, { throwIfNoEntry: false }) !== undefined) return place
  }
  return folder
}
