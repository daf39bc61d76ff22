import type { FastifyRequest } from 'fastify'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { publicActor, type Actor } from '../../platform/access/actor.ts'
import { personWith } from '../../../test/app.ts'
import { keepPages } from './kept-pages.ts'

let rendered: string[]
let stamp: string
beforeEach(() => {
  vi.useFakeTimers()
  rendered = []
  stamp = 'helsinki:1*'
})
afterEach(() => { vi.useRealTimers() })

function pages(status = 200, headers: Record<string, string> = {}) {
  const handler = keepPages(async (request, from) => {
    rendered.push(new URL(request.url).pathname)
    return new Response(`<script nonce="${from.nonce}"></script> render ${rendered.length}`, { status, headers })
  }, async () => stamp)
  let answers = 0
  return async (path: string, actor: Actor = publicActor, method = 'GET') => {
    const answer = await handler(new Request(`http://localhost${path}`, { method }), { actor, nonce: `own-${++answers}` } as FastifyRequest)
    return answer.text()
  }
}

test('a public page is rendered once, and each answer has its own nonce', async () => {
  const get = pages()
  expect(await get('/fi/programmes/helsinki/measures/1.1')).toBe('<script nonce="own-1"></script> render 1')
  expect(await get('/fi/programmes/helsinki/measures/1.1')).toBe('<script nonce="own-2"></script> render 1')
})

test('a load is seen on every page within a second', async () => {
  const get = pages()
  await get('/fi')
  stamp = 'helsinki:2*'
  vi.advanceTimersByTime(1000)
  expect(await get('/fi')).toContain('render 2')
})

test('another address, another query or another language is another page', async () => {
  const get = pages()
  for (const path of ['/fi', '/sv', '/fi/programmes/a/search?q=x', '/fi/programmes/a/search?q=y']) await get(path)
  expect(rendered).toHaveLength(4)
})

test('a form for feedback, somebody’s own feedback and the feed are rendered each time', async () => {
  const get = pages()
  for (const path of ['measures/1.1/feedback', 'feedback/abc', 'changes.atom']) {
    await get(`/fi/programmes/a/${path}`)
    await get(`/fi/programmes/a/${path}`)
  }
  expect(rendered).toHaveLength(6)
  await get('/fi/programmes/a/changes')
  await get('/fi/programmes/a/changes')
  expect(rendered).toHaveLength(7)
})

test('a page of somebody who has signed in is neither kept nor taken from what is kept', async () => {
  const get = pages()
  await get('/fi', personWith('coordinator'))
  await get('/fi')
  await get('/fi', personWith('coordinator'))
  expect(rendered).toHaveLength(3)
})

test('signing in, forms, mistakes and pages with a cookie are rendered each time', async () => {
  const get = pages()
  for (const path of ['/fi/sign-in', '/fi/demo-sign-in/abc', '/fi/me', '/fi/admin', '/']) await Promise.all([get(path), get(path)])
  expect(rendered).toHaveLength(10)
  rendered = []
  for (const once of [pages(404), pages(200, { 'set-cookie': 'a=b' })]) await Promise.all([once('/fi'), once('/fi')])
  expect(rendered).toHaveLength(4)
  rendered = []
  await get('/fi', publicActor, 'POST')
  await get('/fi', publicActor, 'POST')
  expect(rendered).toHaveLength(2)
})

test('a file under a public address reaches the reader byte by byte', async () => {
  const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe, 0x00, 0x80])
  const handler = keepPages(async () => new Response(bytes, { headers: { 'content-disposition': 'attachment' } }), async () => stamp)
  const answer = await handler(new Request('http://localhost/fi/programmes/a/reports/1/files/report-1.pdf'), { actor: publicActor, nonce: 'x' } as FastifyRequest)
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
})
