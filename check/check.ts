/**
 * The whole check of `npm test`: types, lint, floors, unit and integration tests on a real PostgreSQL, journeys in
 * Chromium. Everything runs even when something before it failed, so that one run tells all. The last line counts.
 */
import { describeChromium, ensureChromium } from './chromium.ts'
import { node, tool, vitest, type StepResult } from './steps.ts'

const started = performance.now()
const results: StepResult[] = []

async function step(run: () => Promise<StepResult>): Promise<void> {
  const result = await run()
  results.push(result)
  const mark = result.failed === 0 ? 'ok    ' : 'FAILED'
  console.log(`${mark} ${result.name}: ${result.passed} passed, ${result.failed} failed (${(result.milliseconds / 1000).toFixed(1)} s)`)
  if (result.failed > 0) console.log(result.output)
}

await step(() => tool('page route types', 'react-router', ['typegen'], 'packages/web'))
await step(() => tool('types of the server', 'tsc', ['-p', 'packages/server']))
await step(() => tool('types of the pages', 'tsc', ['-p', 'packages/web']))
await step(() => tool('types of checks and journeys', 'tsc', ['-p', 'check']))
await step(() => tool('lint', 'oxlint', ['--deny-warnings', '.']))
await step(() => tool('floors', 'depcruise', ['--config', '.dependency-cruiser.mjs', 'packages', 'check', 'e2e', 'bench']))
await step(() => node('programmes in the folder are right', ['packages/server/src/cli/koto.ts', 'programme', 'check', 'programmes/helsinki-2017-2021']))
await step(() => node('licences of what is used', ['check/licences.ts']))
await step(() => vitest('the check itself', 'check'))
await step(() => vitest('server', 'packages/server'))
await step(() => vitest('pages', 'packages/web'))
const chromium = await ensureChromium()
if (chromium === undefined) {
  results.push({ name: 'journeys', passed: 0, failed: 1, milliseconds: 0, output: '' })
  console.log(`FAILED journeys: ${describeChromium()}`)
} else {
  await step(() => vitest('journeys in the browser', 'e2e', { KOTO_CHROMIUM: chromium }))
}
if (process.env.KOTO_TEST_BOTH === 'yes') {
  await step(() => vitest('server on Debian’s PostgreSQL 15', 'packages/server', { KOTO_TEST_POSTGRES: 'debian' }))
}

const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0)
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s in all`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') === 0 ? 0 : 1)
