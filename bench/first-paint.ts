import { chromium } from 'playwright-core'
import { describeChromium, findChromium } from '../check/chromium.ts'
import { pages } from './pages.ts'
import type { Figure } from './table.ts'

const slow4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 }
const runs = 5

/** When the first words are on a cheap phone’s screen: slow 4G, a processor four times slower, nothing in the cache. */
export async function measureFirstPaint(url: string): Promise<Figure[]> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(describeChromium())
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'] })
  try {
    const figures: Figure[] = []
    for (const name of ['front', 'measure'] as const) {
      const times: number[] = []
      for (let run = 0; run < runs; run++) {
        const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
        const page = await context.newPage()
        const session = await context.newCDPSession(page)
        await session.send('Network.enable')
        await session.send('Network.emulateNetworkConditions', slow4G)
        await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
        await page.goto(url + pages[name], { waitUntil: 'load' })
        times.push(await page.evaluate(firstPaint))
        await context.close()
      }
      figures.push({ what: `${name} page: first words painted`, value: times.sort((a, b) => a - b)[Math.floor(runs / 2)]! / 1000, unit: 's', aim: { atMost: 1.5 }, beside: `slow 4G, 4× slower CPU, median of ${runs}` })
    }
    return figures
  } finally {
    await browser.close()
  }
}

/** Runs in the page: the paint may be told of only after the page has loaded. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const found = list.getEntriesByName('first-contentful-paint')[0]
      if (found !== undefined) resolve(found.startTime)
    }).observe({ type: 'paint', buffered: true })
  })
}
