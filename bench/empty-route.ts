import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** A Fastify with one route that answers nothing, in a process of its own. */
export async function startEmptyRoute(): Promise<{ url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'empty-route-server.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise<string>((resolve) => { child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim())) })
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => new Promise((resolve) => {
      child.once('exit', () => resolve())
      child.kill()
    }),
  }
}
