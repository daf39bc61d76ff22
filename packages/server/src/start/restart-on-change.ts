import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { say } from './progress.ts'

/** Files saved together are one change. */
const settling = 150

/**
 * Runs a Node script and starts it anew whenever a file in one of the folders changes, until this process
 * is told to stop. @returns the script's last exit code
 */
export async function restartOnChange(script: string[], folders: string[]): Promise<number> {
  let child: ChildProcess | undefined
  let stopping = false
  let changed = () => {}
  for (const folder of folders) {
    watch(folder, { recursive: true }, (_event, name) => { if (name !== null && isSource(name)) changed() })
  }
  const stop = (signal: NodeJS.Signals) => {
    stopping = true
    if (child === undefined) process.exit(0)
    child.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  for (;;) {
    const change = new Promise<void>((resolve) => {
      let timer: NodeJS.Timeout | undefined
      changed = () => {
        clearTimeout(timer)
        timer = setTimeout(resolve, settling)
      }
    })
    child = spawn(process.execPath, script, { stdio: 'inherit' })
    const exit = once(child, 'exit') as Promise<[number | null]>
    const first = await Promise.race([change, exit])
    if (stopping) return (await exit)[0] ?? 1
    if (first === undefined) {
      say('A file has changed; starting anew …')
      child.kill('SIGTERM')
      await exit
      if (stopping) return 0
    } else {
      child = undefined
      say('Waiting for a change …')
      await change
    }
  }
}

function isSource(name: string): boolean {
  return /\.(ts|sql|ya?ml|json)$/.test(name) && !/\.test\.ts$|(^|\/)\./.test(name)
}
