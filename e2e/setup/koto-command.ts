import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export interface CommandResult {
  code: number
  stdout: string
  stderr: string
}

/** `koto …` as a person at a terminal runs it; nobody answers its questions. */
export function koto(args: string[], environment: Record<string, string> = {}): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'packages/server/src/cli/koto.ts'), ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const printed = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const) child[stream].setEncoding('utf8').on('data', (part: string) => { printed[stream] += part })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? -1, ...printed }))
  })
}

/** The same for what must succeed: rejects with what the command said when it did not. */
export async function mustKoto(args: string[], environment: Record<string, string> = {}): Promise<string> {
  const { code, stdout, stderr } = await koto(args, environment)
  if (code !== 0) throw new Error(`koto ${args.join(' ')} ended with ${code}:\n${stdout}${stderr}`)
  return stdout
}
