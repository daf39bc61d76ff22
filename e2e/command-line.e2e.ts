import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { koto, mustKoto, root } from './setup/koto-command.ts'
import { helsinki } from './setup/places.ts'

let place: string
beforeAll(() => { place = mkdtempSync(join(tmpdir(), 'koto-command-')) })
afterAll(() => rmSync(place, { recursive: true, force: true }))

const theme = 'themes/1-skilled-workforce.yaml'

/** How a planner breaks a programme: what she writes in place of what, and what she should be told. */
const mistakes = [
  { what: 'an unknown key', file: theme, from: '        description:\n', to: '        descripton:\n', at: 'descripton', says: /descripton/, hint: /description/ },
  { what: 'a missing language', file: theme, from: '          sv: En gemensam servicestig i Stadin kompetenscenter\n', to: '', at: 'title:\n          fi: Yhteinen', says: /sv|Swedish/, hint: /sv/ },
  { what: 'a body that is nowhere', file: theme, from: '- body: te-services\n', to: '- body: te-servces\n', at: 'te-servces', says: /te-servces/, hint: /te-services/ },
  { what: 'two measures with one number', file: theme, from: "number: '1.3'", to: "number: '1.2'", at: "'1.2'", says: /1\.2/, hint: /./ },
  { what: 'a target without its value', file: theme, from: '              value: 1000\n', to: '', at: 'comparator: at-least\n              each: year', says: /value/, hint: /value/ },
  { what: 'a tab', file: 'concepts.yaml', from: '\n    ', to: '\n\t', at: '\t', says: /[Tt]ab/, hint: /space/ },
] as const

interface Told {
  file: string
  line: number
  column: number
  message: string
  hint: string
}

describe('a programme broken in six ways', () => {
  let folder: string
  let words: string
  let codes: number[]
  let told: Told[]
  beforeAll(async () => {
    folder = join(place, 'broken')
    cpSync(join(root, 'programmes', helsinki), folder, { recursive: true })
    for (const { file, from, to } of mistakes) {
      const text = readFileSync(join(folder, file), 'utf8')
      if (!text.includes(from)) throw new Error(`${file} has no “${from}” to break`)
      writeFileSync(join(folder, file), text.replace(from, to))
    }
    const [forPeople, forPrograms] = [await koto(['programme', 'check', folder]), await koto(['programme', 'check', folder, '--json'])]
    codes = [forPeople.code, forPrograms.code]
    words = forPeople.stdout + forPeople.stderr
    told = (JSON.parse(forPrograms.stdout) as { problems: Told[] }).problems
  })

  test.each(mistakes)('$what is told with its file, line and column, and with what would be right', ({ file, at, says, hint }) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const line = text.slice(0, text.lastIndexOf(at)).split('\n').length
    const fits = told.filter((problem) => problem.file === file && Math.abs(problem.line - line) <= 1 && says.test(problem.message + problem.hint) && hint.test(problem.hint))
    expect(fits, JSON.stringify(told.filter((problem) => problem.file === file), null, 1)).not.toEqual([])
    expect(words).toContain(`${file}:${fits[0]!.line}:${fits[0]!.column}`)
    expect(words).toContain(fits[0]!.message)
  })

  test('the check ends with exit code 1, for people and for programs', () => {
    expect(codes).toEqual([1, 1])
  })

  test('no mistake is told twice, and few are told that nobody made', () => {
    const lines = told.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([])
    // A misspelt key is also a missing one; concepts.yaml cannot be read beyond its tab.
    expect(told.length, lines.join('\n')).toBeLessThanOrEqual(mistakes.length + 2)
  })
})

test('a folder that is not a programme is told in a sentence, with exit code 1', async () => {
  for (const folder of [place, join(place, 'nowhere'), join(root, 'package.json')]) {
    const { code, stdout, stderr } = await koto(['programme', 'check', folder])
    expect(code, folder).toBe(1)
    expect(stdout + stderr).not.toMatch(/\bat .*\.ts:\d+/)
    expect((stdout + stderr).trim()).not.toBe('')
  }
})

test('every command helps with exit code 0, and every one that does something shows an example', async () => {
  const asked: string[] = []
  const lacking: string[] = []
  const ask = async (path: string[]): Promise<void> => {
    const { code, stdout } = await koto([...path, '--help'])
    asked.push(path.join(' '))
    const below = [...(stdout.split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z][\w-]*)/gm)].map(([, name]) => name!).filter((name) => name !== 'help')
    if (code !== 0 || (below.length === 0 && !/Examples?:\n {2}npm run koto -- /.test(stdout))) lacking.push(path.join(' '))
    for (let index = 0; index < below.length; index += 3) await Promise.all(below.slice(index, index + 3).map((name) => ask([...path, name])))
  }
  await ask([])
  expect(lacking).toEqual([])
  expect(asked).toEqual(expect.arrayContaining(['programme check', 'programme load', 'programme show', 'token', 'database backup', 'database restore']))
})

test('what is typed wrong ends with 1 and says what was meant', async () => {
  const { code, stdout, stderr } = await koto(['programme', 'chekc', place])
  expect(code).toBe(1)
  expect(stdout + stderr).toContain('check')
})

interface Tree {
  themes: { sets: { number: string; measures: Measure[] }[] }[]
  indicators: { id: string; definition: object; responsible: string[]; sources: object[] }[]
  plans: { indicators: { id: string; definition: object }[] }[]
  bodies: { id: string }[]
}

interface Measure {
  number: string
  title: Record<string, string>
  bodies: { body: string; role: string }[]
  indicators: { id: string; definition: object; target?: { value?: number; comparator: string; each?: string } }[]
}

describe('koto programme show --json', () => {
  let tree: Tree
  let measures: Measure[]
  beforeAll(async () => {
    tree = JSON.parse(await mustKoto(['programme', 'show', helsinki, '--json'], { KOTO_DATA: inject('koto').data })) as Tree
    measures = tree.themes.flatMap(({ sets }) => sets.flatMap(({ measures }) => measures))
  })

  test('has 4 themes, 11 sets and 64 measures in the programme’s numbers, 28 of them the plan’s', () => {
    expect(tree.themes).toHaveLength(4)
    expect(tree.themes.flatMap(({ sets }) => sets.map(({ number }) => number))).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'])
    const upTo = (set: number, last: number) => Array.from({ length: last }, (_none, index) => `${set}.${index + 1}`)
    expect(measures.map(({ number }) => number)).toEqual([
      ...upTo(1, 5), '2', ...upTo(3, 2), ...upTo(4, 28), ...upTo(5, 3), ...upTo(6, 3), ...upTo(7, 5), ...upTo(8, 3), ...upTo(9, 9), ...upTo(10, 4), '11',
    ])
  })

  test('every measure has a title in three languages, a body that leads, and indicators with definitions', () => {
    const known = new Set(tree.bodies.map(({ id }) => id))
    const lacking = measures.filter(({ title, bodies, indicators }) => !(
      ['fi', 'sv', 'en'].every((language) => title[language]) && bodies.some(({ role }) => role === 'leads') && bodies.every(({ body }) => known.has(body))
      && indicators.length > 0 && indicators.every(({ definition }) => Object.keys(definition).length > 0)
    ))
    expect(lacking.map(({ number }) => number)).toEqual([])
  })

  test('the eight indicators of the programme are P1 to P8, each with who answers for it and its source', () => {
    expect(tree.indicators.map(({ id }) => id)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'])
    expect(tree.indicators.filter(({ definition, responsible, sources }) => Object.keys(definition).length === 0 || responsible.length === 0 || sources.length === 0).map(({ id }) => id)).toEqual([])
  })

  test('the Development Plan has its ten indicators, some of them in parts', () => {
    const numbers = tree.plans[0]!.indicators.flatMap(({ id }) => /^plan-(\d+)-/.exec(id)?.[1] ?? [])
    expect(new Set(numbers)).toEqual(new Set(Array.from({ length: 10 }, (_none, index) => String(index + 1))))
  })

  test('the targets that the programme names are there', () => {
    const targets = new Map(measures.flatMap(({ indicators }) => indicators.map(({ id, target }) => [id, target] as const)))
    expect(targets.get('1.1-assessments')).toMatchObject({ comparator: 'at-least', value: 1000, each: 'year' })
    const values = [...targets.values()].flatMap((target) => target?.value ?? [])
    expect(values).toEqual(expect.arrayContaining([1000, 50, 20, 30, 3000, 70_000, 80]))
  })
})

test('the coordinator’s token is taken by the API, and a made-up one is not', async () => {
  const { code, stdout, stderr } = await koto(['token', '--persona', 'coordinator'], { KOTO_DATA: inject('koto').data })
  expect(code, stderr).toBe(0)
  const ask = (token: string) => fetch(`${inject('koto').url}/api/v1/programmes`, { headers: { authorization: `Bearer ${token}` } })
  expect((await ask(stdout.trim())).status).toBe(200)
  const refused = await ask('made-up')
  expect(refused.status).toBe(401)
  expect(refused.headers.get('content-type')).toContain('application/problem+json')
})

test('a slow reader of a long answer gets all of it, and one that leaves early is no failure', async () => {
  const command = `"${process.execPath}" packages/server/src/cli/koto.ts programme show ${helsinki} --json`
  const shell = (line: string) => promisify(execFile)('bash', ['-o', 'pipefail', '-c', line], { cwd: root, env: { ...process.env, KOTO_DATA: inject('koto').data }, maxBuffer: 10_000_000 })
  const { stdout } = await shell(`${command} | (sleep 1; cat)`)
  expect((JSON.parse(stdout) as Tree).themes).toHaveLength(4)
  expect(await shell(`${command} | head -1`)).toMatchObject({ stdout: '{\n', stderr: '' })
})

test.each([
  ['outside demo mode', ['--persona', 'coordinator'], { KOTO_DEMO: 'no' }],
  ['for somebody who is not there', ['--persona', 'nobody'], {}],
  ['for a time that is none', ['--persona', 'coordinator', '--hours', 'soon'], {}],
])('a token is refused %s, in words', async (_when, args, environment) => {
  const { code, stdout, stderr } = await koto(['token', ...args], { KOTO_DATA: inject('koto').data, ...environment })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr.trim().length).toBeGreaterThan(20)
  expect(stderr).not.toMatch(/\.ts:\d+/)
})
