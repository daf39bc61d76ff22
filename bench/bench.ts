/**
 * `npm run bench`: what Koto costs a reader and a server, each figure beside its aim and what it is held against.
 * Figures vary with the machine; a figure that misses its aim is marked, and fails nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startKoto } from '../e2e/setup/start-koto.ts'
import { measureFirstPaint } from './first-paint.ts'
import { measureMemory } from './memory.ts'
import { measurePageWeight } from './page-weight.ts'
import { measureRunning } from './running.ts'
import { printTable, type Figure } from './table.ts'
import { measureThroughput } from './throughput.ts'

const data = mkdtempSync(join(tmpdir(), 'koto-bench-'))
const figures: Figure[] = []
let koto = await startKoto(data)
try {
  figures.push({ what: 'first start, empty data folder', value: koto.startTime / 1000, unit: 's', aim: { atMost: 30 }, beside: 'aim of the design' })
  await koto.stop()
  koto = await startKoto(data)
  figures.push({ what: 'second start', value: koto.startTime / 1000, unit: 's', aim: { atMost: 10 }, beside: 'aim of the design' })
  figures.push(...await measureMemory(koto.pid))
  figures.push(...await measurePageWeight(koto.url))
  figures.push(...await measureFirstPaint(koto.url))
  figures.push(...await measureThroughput(koto.url, data))
  figures.push(...await measureRunning(koto.url, data))
} finally {
  await koto.stop()
  rmSync(data, { recursive: true, force: true })
}
printTable(figures)
