import { chromium, type Browser, type Route } from 'playwright-core'
import type { Actor } from '../access/actor.ts'
import { Problem } from '../problems/problem.ts'
import { findChromium } from './find-chromium.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { runningTitlesCss, type RunningTitles } from './running-titles.ts'

/** One page of ours to be printed, as the actor sees it. */
export interface Printing extends RunningTitles {
  url: URL
  actor: Actor
}

/** Makes PDFs of our own pages with Chromium. */
export interface Printer {
  /** A tagged PDF with an outline. The problem `pdf-unavailable` where there is no browser, `pdf-busy` when too many wait. */
  print(printing: Printing): Promise<Uint8Array>
  close(): Promise<void>
}

export interface PrinterOptions {
  /** The browser's program; without it the usual places are looked through. */
  executable?: string | undefined
  /** Gives a page or an asset of ours for the actor; nothing else is ever fetched. */
  render: (url: URL, actor: Actor) => Promise<{ status: number; contentType: string; body: Buffer }>
  /** Told when the browser fails, for the log. */
  onError?: (error: unknown) => void
  /** After how many milliseconds without work the browser is closed. */
  idle?: number
}

/** One print may take this long: a browser that hangs must not keep the others waiting. */
const patience = 60_000

/**
 * A printer with one browser, started at the first print, used again, and closed when idle. Every request of the
 * browser is answered by `render`: it reaches no network, needs no session, and runs no script.
 */
export function createPrinter({ executable, render, onError = () => {}, idle = 60_000 }: PrinterOptions): Printer {
  let browser: Promise<Browser> | undefined
  let closing: NodeJS.Timeout | undefined
  const queue = oneAtATime(8, () => unavailable('pdf-busy', 'Too many PDFs are being made. Try again in a minute.'))

  function open(): Promise<Browser> {
    const program = findChromium(executable)
    if (program === undefined) throw unavailable('pdf-unavailable', 'There is no Chromium here. The administrator installs it, or names one with KOTO_CHROMIUM.')
    browser ??= chromium.launch({ executablePath: program, chromiumSandbox: process.getuid?.() !== 0, args: noNetwork })
    return browser
  }
  async function close(): Promise<void> {
    clearTimeout(closing)
    const open = browser
    browser = undefined
    await (await open?.catch(() => undefined))?.close()
  }

  return {
    print: (printing) => queue(async () => {
      clearTimeout(closing)
      try {
        return await printWith(await open(), printing, render)
      } catch (error) {
        if (error instanceof Problem) throw error
        onError(error)
        await close()
        throw unavailable('pdf-unavailable', 'Chromium could not make the PDF; the log says why.', error)
      } finally {
        closing = setTimeout(() => void close(), idle)
        closing.unref()
      }
    }),
    close,
  }
}

async function printWith(browser: Browser, { url, actor, ...titles }: Printing, render: PrinterOptions['render']): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
  try {
    context.setDefaultTimeout(patience)
    const page = await context.newPage()
    await page.route('**/*', (route) => answer(route, url, actor, titles, render))
    const answered = await page.goto(url.href, { waitUntil: 'load' })
    if (answered?.ok() !== true) throw new Error(`the page to be printed answered ${answered?.status()}`)
    return new Uint8Array(await page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true }))
  } finally {
    await context.close()
  }
}

/** Only what lies under our own address is given; the page itself with its running titles. */
async function answer(route: Route, page: URL, actor: Actor, titles: RunningTitles, render: PrinterOptions['render']): Promise<void> {
  const request = route.request()
  const url = new URL(request.url())
  if (url.origin !== page.origin || request.method() !== 'GET') return route.abort('accessdenied')
  const { status, contentType, body } = await render(url, actor)
  const whole = url.href === page.href && contentType.startsWith('text/html')
  const shown = whole ? body.toString().replace('</head>', () => `<style>${runningTitlesCss(titles)}</style></head>`) : body
  await route.fulfill({ status, contentType, body: shown })
}

/** Besides what is intercepted the browser asks nobody for anything. */
const noNetwork = [
  '--host-resolver-rules=MAP * ~NOTFOUND', '--proxy-server=127.0.0.1:9', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-default-apps',
]

function unavailable(code: string, detail: string, cause?: unknown): Problem {
  return new Problem({ code, status: 503, title: 'No PDF can be made now', detail, cause })
}

/** Where nothing is ever printed: while an installation is being filled, and in tests. */
export const noPrinter: Printer = {
  async print() { throw unavailable('pdf-unavailable', 'Nothing is printed here.') },
  async close() {},
}
