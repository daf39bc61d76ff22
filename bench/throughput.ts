import autocannon from 'autocannon'
import { measureQueries } from './queries.ts'
import { pages } from './pages.ts'
import { startEmptyRoute } from './empty-route.ts'
import type { Figure } from './table.ts'

const connections = 20
const seconds = 10

/** Measure pages a second, beside the page’s own queries without rendering and beside a route that does nothing. */
export async function measureThroughput(url: string, data: string): Promise<Figure[]> {
  await load(url + pages.measure, 3)
  const page = await load(url + pages.measure, seconds)
  // An address nobody has asked before is rendered anew.
  const rendered = await load(`${url}${pages.measure}?anew=[<id>]`, seconds, { idReplacement: true })
  const empty = await startEmptyRoute()
  const nothing = await load(empty.url, seconds)
  await empty.stop()
  const queries = await measureQueries(data, connections, seconds)
  return [
    { what: 'measure pages a second', value: page.rate, unit: '/s', aim: { atLeast: 150 }, beside: `${connections} connections, load from the same machine` },
    { what: 'measure page, slowest of a hundred', value: page.p99, unit: 'ms', aim: { atMost: 250 }, beside: 'p99' },
    { what: 'the same, each rendered anew', value: rendered.rate, unit: '/s', beside: 'the page as it is for every first reader' },
    { what: 'rendered anew, slowest of a hundred', value: rendered.p99, unit: 'ms', aim: { atMost: 250 }, beside: 'p99' },
    { what: 'the same page’s queries alone', value: queries, unit: '/s', beside: 'same transaction and view, no HTTP, no rendering' },
    { what: 'an empty Fastify route', value: nothing.rate, unit: '/s', beside: 'the ceiling of HTTP here' },
  ]
}

async function load(url: string, duration: number, more: { idReplacement?: boolean } = {}): Promise<{ rate: number; p99: number }> {
  const result = await autocannon({ url, connections, duration, ...more })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} failed`)
  return { rate: result.requests.average, p99: result.latency.p99 }
}
