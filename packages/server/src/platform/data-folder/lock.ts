import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Problem } from '../problems/problem.ts'

/** Who uses the data folder. */
export interface Holder {
  pid: number
  /** `Koto`, or a command's name. */
  what: string
  /** Where it answers, when it does already. */
  address?: string | undefined
}

export interface Lock {
  /** Tells those who find the folder in use where its holder answers. */
  announce(address: string): void
  release(): void
}

/** The data folder is in use by another process. */
export class InUse extends Problem {
  readonly holder: Holder | undefined

  constructor(folder: string, holder: Holder | undefined) {
    const who = holder === undefined ? 'another Koto' : `${holder.what} (process ${holder.pid}${holder.address ? `, ${holder.address}` : ''})`
    super({
      code: 'data-folder-in-use', status: 409, title: 'The data folder is in use',
      detail: `${who} already uses the data folder ${folder}. Stop it first, or name another folder with KOTO_DATA.`,
    })
    this.holder = holder
  }
}

const busy = 5

/**
 * Takes the data folder for this process alone, or throws `InUse`. The lock is the kernel's, on a file
 * held open: however the process ends, it is gone with it, so no lock is ever stale, and a process
 * number that is used again is never taken for its former owner. Node has no flock of its own; the
 * SQLite inside it has.
 */
export function lockFolder(folder: string, what: string): Lock {
  const note = join(folder, 'running.json')
  const place = join(folder, 'koto.lock')
  const file = new DatabaseSync(place, { timeout: 0 })
  chmodSync(place, 0o600)
  try {
    file.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    file.close()
    if ((error as { errcode?: number }).errcode === busy) throw new InUse(folder, readHolder(note))
    throw error
  }
  const write = (holder: Holder) => {
    writeFileSync(`${note}.new`, JSON.stringify(holder), { mode: 0o600 })
    renameSync(`${note}.new`, note)
  }
  write({ pid: process.pid, what })
  return {
    announce: (address) => write({ pid: process.pid, what, address }),
    release() {
      rmSync(note, { force: true })
      file.close()
    },
  }
}

function readHolder(note: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as Holder
  } catch {
    return undefined
  }
}
