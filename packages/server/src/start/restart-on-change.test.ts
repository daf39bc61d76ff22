import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'koto-dev-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the server is started anew when a source changes, also after it failed, and stopped with its watcher', async () => {
  const script = join(folder, 'server.ts')
  const version = (number: number, then = 'setInterval(() => {}, 1000)') => writeFileSync(script, `console.log('version ${number}'); ${then}`)
  version(1)
  const watcher = spawn(process.execPath, ['--input-type=module-typescript', '-e', `
    import { restartOnChange } from ${JSON.stringify(join(import.meta.dirname, 'restart-on-change.ts'))}
    process.exit(await restartOnChange([${JSON.stringify(script)}], [${JSON.stringify(folder)}]))`], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [watcher.stdout, watcher.stderr]) stream.on('data', (part: Buffer) => { said += part.toString() })
  const until = async (text: string) => { while (!said.includes(text)) await new Promise((resolve) => setTimeout(resolve, 10)) }
  await until('version 1')
  version(2, 'process.exit(1)')
  await until('Waiting for a change')
  expect(said).toContain('version 2')
  version(3)
  await until('version 3')
  writeFileSync(join(folder, 'server.test.ts'), '')
  watcher.kill('SIGTERM')
  await once(watcher, 'exit')
  expect(said.match(/version \d/g)).toEqual(['version 1', 'version 2', 'version 3'])
})
