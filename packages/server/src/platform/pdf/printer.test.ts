import { extractText, getDocumentProxy } from 'unpdf'
import { afterEach, describe, expect, test } from 'vitest'
import { personWith } from '../../../test/app.ts'
import type { Actor } from '../access/actor.ts'
import { findChromium } from './find-chromium.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { createPrinter, type Printer } from './printer.ts'
import { quoted } from './running-titles.ts'

const actor = personWith('coordinator')
const html = (body: string) => ({ status: 200, contentType: 'text/html; charset=utf-8', body: Buffer.from(`<!DOCTYPE html><html lang="fi"><head><title>Vuosi</title></head><body>${body}</body></html>`) })
const page = (path: string) => ({ url: new URL(path, 'http://koto.example'), actor, runningTitle: 'Ääkköset </style>', runningTitles: { work: 'Työ' } })

let printer: Printer | undefined
afterEach(async () => { await printer?.close() })

describe.skipIf(findChromium(undefined) === undefined)('with Chromium', () => {
  test('a page becomes a tagged PDF with an outline, its text, and its running titles', async () => {
    printer = createPrinter({ render: async () => html('<h1>Vuosiraportti</h1><section id="work"><h2>Työ ja oppiminen</h2><p>Åland kävi hyvin.</p></section>') })
    const pdf = Buffer.from(await printer.print(page('/fi/raportti')))
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot')
    const document = await getDocumentProxy(new Uint8Array(pdf))
    expect((await document.getOutline()).map(({ title }) => title)).toEqual(['Vuosiraportti'])
    const { text } = await extractText(document, { mergePages: true })
    for (const words of ['Työ ja oppiminen', 'Åland kävi hyvin.', 'Ääkköset </style>']) expect(text).toContain(words)
  })

  test('everything is asked of us, as the actor, and nothing of anybody else; no script runs', async () => {
    const asked: [string, Actor][] = []
    printer = createPrinter({ render: async (url, as) => {
      asked.push([url.href, as])
      if (url.pathname.endsWith('.css')) return { status: 200, contentType: 'text/css', body: Buffer.from('@import "http://other.example/x.css"; p { font-weight: bold }') }
      return html('<link rel="stylesheet" href="/assets/a.css"><img src="http://other.example/a.png" alt=""><iframe src="file:///etc/passwd"></iframe><p id="p">Ennallaan</p><script>p.textContent = "Muutettu"; fetch("http://other.example/")</script>')
    } })
    const { text } = await extractText(await getDocumentProxy(await printer.print(page('/fi/sivu'))), { mergePages: true })
    expect(text).toContain('Ennallaan')
    expect(text).not.toMatch(/Muutettu|root:/)
    expect(asked).toEqual([['http://koto.example/fi/sivu', actor], ['http://koto.example/assets/a.css', actor]])
  })

  test('one is printed at a time, and a page that fails fails alone', async () => {
    let now = 0
    let most = 0
    printer = createPrinter({ render: async (url) => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve, 50))
      now--
      return url.pathname === '/fi/rikki' ? { ...html(''), status: 500 } : html('<p>Sivu</p>')
    } })
    const results = await Promise.allSettled([printer.print(page('/fi/a')), printer.print(page('/fi/rikki')), printer.print(page('/fi/b'))])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(results[1]).toMatchObject({ reason: { code: 'pdf-unavailable', status: 503 } })
    expect(most).toBe(1)
  })
})

test('where there is no browser, a Problem says so', async () => {
  printer = createPrinter({ executable: '/no/such/browser', render: async () => html('') })
  await expect(printer.print(page('/fi/a'))).rejects.toMatchObject({ code: 'pdf-unavailable', status: 503 })
})

test('work waits for its turn in order, and too much of it is refused', async () => {
  const done: number[] = []
  const queue = oneAtATime(1, () => new Error('full'))
  const work = (number: number) => queue(async () => { done.push(number) })
  await Promise.all([work(1), work(2), expect(work(3)).rejects.toThrow('full')])
  await work(4)
  expect(done).toEqual([1, 2, 4])
})

test('a running title cannot end its string or the element around it', () => {
  expect(quoted('a"; } </style> \\ \n b')).toBe('"a\\22 ; \\7d  \\3c \\2f style\\3e  \\5c  \\a  b"')
})
