import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser that makes PDFs: the one that was named (KOTO_CHROMIUM), else the first of the usual places that has one. */
export function findChromium(named: string | undefined): string | undefined {
  return named === undefined ? places.find((place) => existsSync(place)) : existsSync(named) ? named : undefined
}
