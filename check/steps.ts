import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')
const binaries = join(root, 'node_modules', '.bin')

export interface StepResult {
  name: string
  passed: number
  failed: number
  milliseconds: number
  /** What it printed; shown when it failed. */
  output: string
}

/** A command that is right or wrong as a whole: one check passed or failed. */
export function tool(name: string, command: string, args: string[], folder = '.'): Promise<StepResult> {
  return asWhole(name, join(binaries, command), args, folder)
}

/** A script of our own, run by the same Node. */
export function node(name: string, args: string[]): Promise<StepResult> {
  return asWhole(name, process.execPath, args, '.')
}

async function asWhole(name: string, command: string, args: string[], folder: string): Promise<StepResult> {
  const { code, output, milliseconds } = await run(command, args, folder)
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, milliseconds, output }
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  testResults: { name: string; status: string; message: string; assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[]
}

/** A folder’s tests, counted one by one. A file that cannot be loaded counts as failed, and so does a run without tests. */
export async function vitest(name: string, folder: string, environment: Record<string, string> = {}): Promise<StepResult> {
  const place = mkdtempSync(join(tmpdir(), 'koto-check-'))
  const report = join(place, 'report.json')
  try {
    const { code, output, milliseconds } = await run(join(binaries, 'vitest'), ['run', '--reporter=json', `--outputFile=${report}`], folder, environment)
    return { name, milliseconds, ...count(report, code, output) }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** Reads a report of Vitest. What cannot be read, or says that nothing was tried, counts as failed. */
export function count(report: string, code: number, output: string): Pick<StepResult, 'passed' | 'failed' | 'output'> {
  let found: VitestReport
  try {
    found = JSON.parse(readFileSync(report, 'utf8')) as VitestReport
  } catch {
    return { passed: 0, failed: 1, output: `no report was written (exit code ${code})\n${output}` }
  }
  const broken = found.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'))
  const wrong = found.testResults.flatMap((file) => file.assertionResults.filter((test) => test.status === 'failed').map((test) => `${file.name}\n  ${test.fullName}\n  ${test.failureMessages.join('\n  ')}`))
  const failed = found.numFailedTests + broken.length
  const silent = failed === 0 && (code !== 0 || found.numPassedTests === 0)
  return {
    passed: found.numPassedTests,
    failed: failed + (silent ? 1 : 0),
    output: [...broken.map((file) => `${file.name}\n  ${file.message}`), ...wrong, ...(silent ? [output] : [])].join('\n\n'),
  }
}

function run(command: string, args: string[], folder: string, environment: Record<string, string> = {}): Promise<{ code: number; output: string; milliseconds: number }> {
  const began = performance.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: join(root, folder),
      env: { ...process.env, ...environment, PATH: `${binaries}:${process.env.PATH}`, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { output += part.toString() })
    child.once('error', (error) => { output += String(error) })
    child.once('close', (code) => resolve({ code: code ?? 1, output, milliseconds: performance.now() - began }))
  })
}
