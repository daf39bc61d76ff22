import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A Koto that was really started, as another process. */
export interface KotoProcess {
  child: ChildProcess
  /** Where it is open; fails when it ended instead. */
  open: Promise<string>
  /** Its exit code and all it said, when it has ended. */
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>
  stderr(): string
}

export interface KotoOptions {
  environment?: Record<string, string>
  /** A command to run it through, such as setpriv. */
  through?: string[]
}

/** Starts a bare Koto on a data folder: everything but what it loads and shows. */
export function startKoto(dataFolder: string, { environment = {}, through = [] }: KotoOptions = {}): KotoProcess {
  const [command, ...args] = [...through, process.execPath, join(import.meta.dirname, 'start-bare.ts')]
  const child = spawn(command!, args, {
    stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, PORT: '0', KOTO_DATA: dataFolder, ...environment },
  })
  const said = { stdout: '', stderr: '' }
  const address = /Koto is open at (\S+)/
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }))
  const open = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      said.stdout += part.toString()
      const found = address.exec(said.stdout)
      if (found !== null) resolve(found[1]!)
    })
    child.stderr.on('data', (part: Buffer) => { said.stderr += part.toString() })
    void ended.then(() => reject(new Error(`Koto ended instead of opening: ${said.stderr}`)))
  })
  // Many tests only want to see how it ends.
  open.catch(() => {})
  return { child, open, ended, stderr: () => said.stderr }
}
