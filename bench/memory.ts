import { readdirSync, readFileSync } from 'node:fs'
import type { Figure } from './table.ts'

/** Memory at rest, half a minute’s worth of nothing after the start: Koto’s own process, and the embedded PostgreSQL beside it. */
export async function measureMemory(pid: number): Promise<Figure[]> {
  await new Promise((resolve) => setTimeout(resolve, 3000))
  const below = descendants(pid)
  const megabytes = (bytes: number) => bytes / 1024 / 1024
  return [
    { what: 'memory at rest, Koto', value: megabytes(residentBytes(pid)), unit: 'MB', beside: 'resident set' },
    { what: 'memory at rest, PostgreSQL', value: megabytes(below.reduce((sum, child) => sum + privateBytes(child), 0)), unit: 'MB', beside: 'proportional set of all its processes' },
  ]
}

function residentBytes(pid: number): number {
  return field(`/proc/${pid}/status`, 'VmRSS') * 1024
}

function privateBytes(pid: number): number {
  return field(`/proc/${pid}/smaps_rollup`, 'Pss') * 1024
}

function field(file: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? Number.NaN)
}

function descendants(pid: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      parents.set(Number(name), field(`/proc/${name}/status`, 'PPid') || Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]))
    } catch {
      // A process that ended while we looked.
    }
  }
  const found = [...parents].filter(([, parent]) => parent === pid).map(([child]) => child)
  return [...found, ...found.flatMap(descendants)]
}
