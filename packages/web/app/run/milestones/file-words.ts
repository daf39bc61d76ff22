import { formatNumber } from '../../languages/formats.ts'

/** What a file is and how large, as `PDF, 1,2 Mt` would be without the language: `PDF, 1,2 MB`. */
export function fileWords(name: string, bytes: number): string {
  const kind = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toUpperCase()
  const size = bytes < 1_000_000 ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB` : `${formatNumber(Math.round(bytes / 100_000) / 10)}\u00a0MB`
  return kind === undefined ? size : `${kind}, ${size}`
}
