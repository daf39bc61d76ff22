import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startKoto } from './start-koto.ts'

declare module 'vitest' {
  interface ProvidedContext {
    koto: { url: string; data: string }
  }
}

/** One Koto for all journeys, started as a city would start it, on a data folder of its own. */
export default async function setup(project: TestProject) {
  const data = mkdtempSync(join(tmpdir(), 'koto-journeys-'))
  const koto = await startKoto(data)
  project.provide('koto', { url: koto.url, data })
  return async () => {
    await koto.stop()
    rmSync(data, { recursive: true, force: true })
  }
}
