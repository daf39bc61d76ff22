import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** The browser for the journeys: KOTO_CHROMIUM, or the one that is installed. */
export function findChromium(): string | undefined {
  return [process.env.KOTO_CHROMIUM, ...places].find((place) => place !== undefined && place !== '' && existsSync(place))
}

/** Finds Chromium, installing Debian’s when it is missing and we may. */
export async function ensureChromium(): Promise<string | undefined> {
  const found = findChromium()
  if (found !== undefined) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('installing Chromium with apt-get …')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'], env: environment })
  return findChromium()
}

/** What to do when there is none. */
export function describeChromium(): string {
  return 'Chromium is missing. Install it (Debian and Ubuntu: sudo apt-get install chromium), or name one with KOTO_CHROMIUM=/path/to/chromium.'
}
