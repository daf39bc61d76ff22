import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { projectFolder } from '../../platform/config/config.ts'
import { Problem } from '../../platform/problems/problem.ts'
import { buildPages } from '../build-pages.ts'
import { compressAssets } from '../pages/compress-assets.ts'
import { webFolder as web } from '../pages/page-build.ts'
import { say } from '../progress.ts'
import type { Step } from '../step.ts'

/** Builds the pages when there are none, or when their sources or the lock file have changed since. */
export const pages: Step = {
  name: 'pages',
  async run({ dev, signal }) {
    if (dev) return 'built as they are asked for'
    const built = await buildPages({ folder: web, more: [join(projectFolder, 'package-lock.json'), ...guides()] }, async () => {
      say('  building the pages, some ten seconds …')
      await runBuild(signal)
      compressAssets()
    })
    return built ? 'built' : 'built already'
  },
}

/** The texts in docs that are also shown as pages. */
function guides(): string[] {
  const docs = join(projectFolder, 'docs')
  return readdirSync(docs).filter((name) => /^writing-a-programme\..+\.md$/.test(name)).map((name) => join(docs, name))
}

async function runBuild(signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [findBuilder(), 'build'], {
    cwd: web, stdio: ['ignore', 'pipe', 'pipe'], detached: true, signal, env: { ...process.env, NODE_ENV: 'production' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { said += part.toString() })
  const [code] = await once(child, 'close') as [number | null]
  if (code !== 0) throw new Problem({ code: 'pages-not-built', status: 500, title: 'The pages cannot be built', detail: `The pages could not be built:\n${said.trim()}` })
}

function findBuilder(): string {
  try {
    const found = createRequire(join(web, 'package.json')).resolve('@react-router/dev/package.json')
    const { bin } = JSON.parse(readFileSync(found, 'utf8')) as { bin: Record<string, string> }
    return join(dirname(found), bin['react-router']!)
  } catch (cause) {
    throw new Problem({
      code: 'no-builder', status: 500, title: 'The pages cannot be built', cause,
      detail: 'The pages are not built, and what builds them is not installed. Run npm ci without --omit=dev.',
    })
  }
}
