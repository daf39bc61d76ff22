import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export interface RunningKoto {
  url: string
  pid: number
  /** Milliseconds from the start to the first answer. */
  startTime: number
  /** All that it has printed so far: its progress and its log. */
  output(): string
  /** Ends it as Ctrl-C does, and waits until it has. */
  stop(): Promise<number>
}

/** Starts `npm start`’s program on a free port and waits until it can serve. */
export async function startKoto(data: string, environment: Record<string, string> = {}): Promise<RunningKoto> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'packages/server/src/main.ts')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), KOTO_DATA: data, KOTO_RATE_LIMIT: '1000000', KOTO_LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => { output += part })
  const ended = new Promise<number>((resolve) => { child.once('exit', (code) => resolve(code ?? -1)) })
  try {
    await ready(url, () => child.exitCode, () => output)
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
  return {
    url,
    pid: child.pid!,
    startTime: performance.now() - began,
    output: () => output,
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}

async function ready(url: string, exitCode: () => number | null, output: () => string): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (exitCode() !== null) throw new Error(`Koto stopped while starting:\n${output()}`)
    const answered = await fetch(`${url}/readyz`).then((answer) => answer.ok, () => false)
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Koto did not get ready:\n${output()}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
