import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildPages } from './build-pages.ts'

let folder: string
let builds: number
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'koto-pages-'))
  builds = 0
  mkdirSync(join(folder, 'web', 'src'), { recursive: true })
  write('web/src/page.tsx', 'one')
  write('package-lock.json', '{}')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (file: string, content: string) => writeFileSync(join(folder, file), content)
const pages = (build = async () => { builds++ }) => buildPages({ folder: join(folder, 'web'), more: [join(folder, 'package-lock.json')] }, build)

test('pages are built once, and again when a source or the lock file has changed', async () => {
  expect([await pages(), await pages()]).toEqual([true, false])
  write('web/src/page.tsx', 'two')
  expect([await pages(), await pages()]).toEqual([true, false])
  write('package-lock.json', '{"changed":true}')
  expect([await pages(), await pages()]).toEqual([true, false])
  write('web/src/new.tsx', '')
  expect([await pages(), await pages()]).toEqual([true, false])
})

test('what was built itself is no source', async () => {
  await pages()
  write('web/build/server.js', 'built')
  expect(await pages()).toBe(false)
})

test('a build that fails is done again', async () => {
  await expect(pages(async () => { throw new Error('interrupted') })).rejects.toThrow('interrupted')
  expect(await pages()).toBe(true)
})

test('two that start at once build once', async () => {
  const slow = async () => {
    builds++
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  expect((await Promise.all([pages(slow), pages(slow)])).sort()).toEqual([false, true])
  expect(builds).toBe(1)
})
