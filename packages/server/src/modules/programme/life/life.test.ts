import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { projectFolder } from '../../../platform/config/config.ts'
import { checkProgramme } from '../format/index.ts'
import type { ProgrammeDocument } from '../format/document.ts'
import { readLife, type LifeFile } from './life-file.ts'
import { answersOf, statesOf } from './measure-life.ts'
import { valuesOf } from './value-life.ts'

let life: LifeFile
let document: ProgrammeDocument
beforeAll(() => {
  life = readLife(join(projectFolder, 'demo/life.yaml'))
  document = checkProgramme(join(projectFolder, 'programmes/helsinki-2017-2021')).document!
})
const places = () => document.themes.flatMap((theme) => theme.sets.flatMap((set) => set.measures.map((measure) => ({ theme, measure }))))
const indicators = () => [...document.indicators, ...places().flatMap(({ measure }) => measure.indicators)]

test('the same seed gives the same life, another seed another one', () => {
  const all = (of: LifeFile) => places().map(({ theme, measure }) => [statesOf(measure, of, 'fi'), answersOf(theme, measure, 'city', of, 'fi')])
  expect(all(life)).toEqual(all(life))
  expect(all({ ...life, seed: life.seed + 1 })).not.toEqual(all(life))
})

test('every answer says something, with nothing left to fill in', () => {
  for (const { theme, measure } of places()) {
    for (const { body } of measure.bodies) {
      for (const language of ['fi', 'sv'] as const) {
        for (const { words } of answersOf(theme, measure, body, life, language)) {
          expect(words.length).toBeGreaterThan(20)
          expect(words).not.toMatch(/[{}]/)
        }
      }
    }
  }
})

test('the states of a measure follow each other in time, inside the programme', () => {
  for (const { measure } of places()) {
    const days = statesOf(measure, life, 'fi').map(({ on }) => on)
    expect(days).toEqual([...days].sort())
    expect(days[0]! >= document.period.start && days.at(-1)! <= life.until).toBe(true)
  }
})

test('figures stay in the range of their unit, and counts are whole', () => {
  const figures = (unit: string) => indicators().filter((one) => one.unit === unit).flatMap((one) => valuesOf(one, life).map(({ value }) => value))
  const percents = figures('percent')
  expect(percents.length).toBeGreaterThan(20)
  expect(percents.filter((value) => value < 0 || value > 100)).toEqual([])
  expect(figures('persons').filter((value) => !Number.isInteger(value) || value < 0)).toEqual([])
})

test('the stories, decisions and reporters of the file are about what the programme has', () => {
  const numbers = new Set(places().map(({ measure }) => measure.number))
  const bodies = new Set(document.bodies.map(({ id }) => id))
  const named = [...Object.keys(life.stories), ...life.decisions.map(({ measure }) => measure), ...life.feedback.map(({ measure }) => measure)]
  expect(named.filter((number) => !numbers.has(number))).toEqual([])
  const owners = [...Object.keys(life.reporters), ...life.decisions.map(({ owner }) => owner), ...life.meetings.map(({ body }) => body)]
  expect(owners.filter((body) => !bodies.has(body))).toEqual([])
})
