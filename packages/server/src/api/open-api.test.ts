import { createConfig, lintFromString } from '@redocly/openapi-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiApp } from '../../test/api-app.ts'
import type { Description } from './complete-description.ts'

let api: Awaited<ReturnType<typeof apiApp>>
let description: Description
beforeAll(async () => {
  api = await apiApp()
  description = (await api.app.inject('/api/v1/openapi.json')).json()
})
afterAll(() => api.close())

async function lint(document: unknown): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'], rules: { struct: 'error' } })
  const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: '/openapi.json', config })
  return problems.map(({ severity, ruleId, message, location }) => `${severity} ${ruleId} at ${location[0]?.pointer}: ${message}`)
}

test('the description is valid OpenAPI 3.1, and the linter has nothing to say about it', async () => {
  expect(description).toMatchObject({ openapi: '3.1.0', info: { license: { identifier: 'CC-BY-4.0' } } })
  expect(await lint(description)).toEqual([])
})

test('the linter sees what is wrong: a reference to nothing, an answer without a description', async () => {
  const broken = structuredClone(description)
  const operation = broken.paths!['/api/v1/programmes']!['get']!
  broken.components!.schemas = {}
  operation.responses['200'] = {} as never
  const problems = await lint(broken)
  expect(problems.some((problem) => problem.startsWith('error no-unresolved-refs'))).toBe(true)
  expect(problems.some((problem) => problem.startsWith('error struct at #/paths/~1api~1v1~1programmes/get/responses/200'))).toBe(
    true,
  )
})

test('it describes only schemas that a route uses, each once', () => {
  const names = Object.keys(description.components!.schemas!)
  expect(names).toEqual(expect.arrayContaining(['ProgrammeTree', 'MeasurePage', 'Expression', 'LocalizedText', 'Problem']))
  expect(names.filter((name) => name.endsWith('Input'))).toEqual([])
})

test('it tells of the headers that the routes heed and send', () => {
  const list = description.paths!['/api/v1/programmes/{id}/measures']!['get']!
  expect(list.parameters!.filter((parameter) => parameter.in === 'header').map(({ name }) => name)).toEqual([
    'Accept-Language',
    'If-None-Match',
  ])
  expect(Object.keys(list.responses['200']!.headers!)).toEqual(['ETag', 'Content-Language'])
  const tree = description.paths!['/api/v1/programmes/{id}']!['get']!
  expect(Object.keys(tree.responses['200']!.headers!)).toEqual(['ETag'])
})

test('its short address leads to the page that shows it, in the reader’s language', async () => {
  const to = async (languages: string) =>
    (await api.app.inject({ url: '/api/docs', headers: { 'accept-language': languages } })).headers.location
  expect([await to('sv-FI, en;q=0.8'), await to('fi'), await to('de')]).toEqual(['/sv/api', '/fi/api', '/en/api'])
})
