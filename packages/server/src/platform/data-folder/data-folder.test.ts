import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptSecret } from './kept-secret.ts'
import { InUse, lockFolder } from './lock.ts'
import { openDataFolder } from './open.ts'

let place: string
beforeEach(() => { place = mkdtempSync(join(tmpdir(), 'koto-folder-')) })
afterEach(() => rmSync(place, { recursive: true, force: true }))

test('the data folder and the secrets in it are closed to everybody else', () => {
  const folder = join(place, 'a', 'data')
  openDataFolder(folder)
  const secret = keptSecret(folder, 'session-secret')
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(keptSecret(folder, 'session-secret')).toBe(secret)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'session-secret')).mode & 0o777).toBe(0o600)
})

test('a file where the folder should be is named', () => {
  const file = join(place, 'data')
  writeFileSync(file, '')
  expect(() => openDataFolder(file)).toThrow(`${file} cannot be the data folder: a file is in the way`)
  expect(() => openDataFolder(join(file, 'below'))).toThrow('a file is in the way')
})

test('the folder is taken once, and free again when released', () => {
  const lock = lockFolder(place, 'Koto')
  lock.announce('http://localhost:3000')
  expect(() => lockFolder(place, 'Koto')).toThrow(`Koto (process ${process.pid}, http://localhost:3000) already uses the data folder ${place}`)
  lock.release()
  lockFolder(place, 'Koto').release()
})

test('a process that is killed leaves no lock, and its number is not taken for a holder', async () => {
  const script = `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))}
    lockFolder(${JSON.stringify(place)}, 'Koto'); console.log('held'); setInterval(() => {}, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  expect(() => lockFolder(place, 'Koto')).toThrow(InUse)
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  // Somebody else got the number meanwhile: this very process, which lives.
  const note = join(place, 'running.json')
  writeFileSync(note, readFileSync(note, 'utf8').replace(String(holder.pid), String(process.pid)))
  lockFolder(place, 'Koto').release()
})
