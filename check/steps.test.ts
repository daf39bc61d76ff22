import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { count, node } from './steps.ts'

let place: string
beforeAll(() => { place = mkdtempSync(join(tmpdir(), 'koto-steps-')) })
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Counts a report as Vitest would have written it. */
function counted(report: object | string, code: number) {
  const file = join(place, 'report.json')
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report))
  return count(file, code, 'what it printed')
}

const passed = (fullName: string) => ({ fullName, status: 'passed', failureMessages: [] })
const failed = (fullName: string) => ({ fullName, status: 'failed', failureMessages: ['1 is not 2'] })
const report = (numPassedTests: number, numFailedTests: number, testResults: object[]) => ({ numPassedTests, numFailedTests, numPendingTests: 0, testResults })

test('tests are counted one by one, and those that failed are named', () => {
  const found = counted(report(1, 1, [{ name: 'a.test.ts', status: 'failed', message: '', assertionResults: [passed('one'), failed('two')] }]), 1)
  expect(found).toMatchObject({ passed: 1, failed: 1 })
  expect(found.output).toContain('two')
  expect(found.output).toContain('1 is not 2')
})

test('a file that could not be loaded counts as failed', () => {
  const found = counted(report(1, 0, [
    { name: 'a.test.ts', status: 'passed', message: '', assertionResults: [passed('one')] },
    { name: 'b.test.ts', status: 'failed', message: 'cannot find module', assertionResults: [] },
  ]), 1)
  expect(found).toMatchObject({ passed: 1, failed: 1, output: expect.stringContaining('cannot find module') })
})

test('a run in which nothing was tried counts as failed', () => {
  expect(counted(report(0, 0, []), 0)).toMatchObject({ passed: 0, failed: 1, output: 'what it printed' })
})

test('a run that ends badly though every test passed counts as failed', () => {
  expect(counted(report(3, 0, []), 1)).toMatchObject({ passed: 3, failed: 1 })
})

test('a run that wrote no report, or half of one, counts as failed', () => {
  expect(counted('{"numPassed', 0)).toMatchObject({ passed: 0, failed: 1, output: expect.stringContaining('no report') })
  expect(count(join(place, 'missing.json'), 137, '')).toMatchObject({ passed: 0, failed: 1, output: expect.stringContaining('137') })
})

test('a script is right or wrong as a whole', async () => {
  expect(await node('good', ['-e', 'process.exit(0)'])).toMatchObject({ passed: 1, failed: 0 })
  expect(await node('bad', ['-e', 'console.log("why"); process.exit(3)'])).toMatchObject({ passed: 0, failed: 1, output: 'why\n' })
})
