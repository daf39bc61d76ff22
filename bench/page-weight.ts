import { gzipSync } from 'node:zlib'
import { pages } from './pages.ts'
import type { Figure } from './table.ts'

/** What one visit to a public page weighs, gzipped: its scripts; its HTML and styles. Fonts and pictures are told apart. */
export async function measurePageWeight(url: string): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const name of ['front', 'measure', 'indicators'] as const) {
    const html = await text(url + pages[name])
    const styles = await all(url, /<link[^>]+rel="stylesheet"[^>]*>/g, /href="([^"]+)"/, html)
    const scripts = await all(url, /<script[^>]+src="[^"]+"[^>]*>/g, /src="([^"]+)"/, html)
    const modules = await all(url, /<link[^>]+rel="modulepreload"[^>]*>/g, /href="([^"]+)"/, html)
    figures.push(
      { what: `${name} page: JavaScript, gzipped`, value: kilobytes([...new Set([...scripts, ...modules])]), unit: 'kB', aim: { atMost: 115 }, beside: 'framework included' },
      { what: `${name} page: HTML and CSS, gzipped`, value: kilobytes([html, ...styles]), unit: 'kB', aim: { atMost: 60 }, beside: 'all style sheets of the page' },
    )
  }
  return figures
}

function kilobytes(files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 6 }).length, 0) / 1000
}

async function all(url: string, tag: RegExp, address: RegExp, html: string): Promise<string[]> {
  const found = [...html.matchAll(tag)].map(([element]) => address.exec(element)?.[1]).filter((href) => href !== undefined)
  return Promise.all(found.map((href) => text(new URL(href, url).href)))
}

async function text(url: string): Promise<string> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return answer.text()
}
