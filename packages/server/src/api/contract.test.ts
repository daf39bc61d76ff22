import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiApp } from '../../test/api-app.ts'

/** How each operation is called in this test, by its id. One that is described and not here fails the test. */
const calls: Record<string, { url: string; missing?: string; wrong?: string }> = {
  listProgrammes: { url: '/programmes', wrong: '/programmes?format=xml' },
  getProgramme: { url: '/programmes/rantala-2030', missing: '/programmes/nowhere' },
  listMeasures: {
    url: '/programmes/rantala-2030/measures',
    missing: '/programmes/nowhere/measures',
    wrong: '/programmes/rantala-2030/measures?language=de',
  },
  getMeasure: {
    url: '/programmes/rantala-2030/measures/1.1',
    missing: '/programmes/rantala-2030/measures/9.9',
    wrong: `/programmes/rantala-2030/measures/${'9'.repeat(21)}`,
  },
  listIndicators: {
    url: '/programmes/rantala-2030/indicators',
    missing: '/programmes/nowhere/indicators',
    wrong: '/programmes/rantala-2030/indicators?format=xml',
  },
  listBodies: {
    url: '/programmes/rantala-2030/bodies',
    missing: '/programmes/nowhere/bodies',
    wrong: '/programmes/rantala-2030/bodies?format=xml',
  },
  searchProgramme: {
    url: '/programmes/rantala-2030/search?q=nuoert',
    missing: '/programmes/nowhere/search?q=a',
    wrong: '/programmes/rantala-2030/search?q=a&limit=0',
  },
  listChanges: {
    url: '/programmes/rantala-2030/changes?from=2027-01-01',
    missing: '/programmes/nowhere/changes',
    wrong: '/programmes/rantala-2030/changes?from=yesterday',
  },
}

interface Documented {
  paths: Record<
    string,
    Record<
      string,
      { operationId: string; responses: Record<string, { content?: Record<string, object>; headers?: Record<string, unknown> }> }
    >
  >
}

let api: Awaited<ReturnType<typeof apiApp>>
let described: Documented
let ajv: Ajv2020
beforeAll(async () => {
  api = await apiApp()
  described = (await api.app.inject('/api/v1/openapi.json')).json()
  ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(described, 'api')
})
afterAll(() => api.close())

const get = (url: string, headers: Record<string, string> = {}) => api.app.inject({ url: `/api/v1${url}`, headers })
const places = () =>
  Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
const placeOf = (id: string) => places().find(({ operation }) => operation.operationId === id)!

const expectDocumented = (id: string, answer: LightMyRequestResponse) =>
  expect(differences(id, answer), `${id} ${answer.statusCode}`).toEqual([])

/** How an answer differs from what the document says of its status, headers, media type and body. */
function differences(id: string, answer: LightMyRequestResponse): unknown[] {
  const { path, method, operation } = placeOf(id)
  const said = operation.responses[answer.statusCode]
  if (said === undefined) return [`${answer.statusCode} is not described`]
  const headers = Object.keys(said.headers ?? {}).filter((header) => answer.headers[header.toLowerCase()] === undefined)
  if (said.content === undefined) return [...headers, ...(answer.body === '' ? [] : ['a body where none is described'])]
  const mediaType = String(answer.headers['content-type']).split(';')[0]!
  if (!(mediaType in said.content)) return [...headers, `${mediaType} is not described`]
  const validate = schemaAt('paths', path, method, 'responses', String(answer.statusCode), 'content', mediaType, 'schema')
  validate(mediaType.endsWith('json') ? answer.json() : answer.body)
  return [...headers, ...(validate.errors ?? [])]
}

function schemaAt(...steps: string[]): ValidateFunction {
  const pointer = steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  return ajv.getSchema(`api#/${pointer}`)!
}

test('every operation that is described is called here, and only reading ones are described', () => {
  expect(
    places()
      .map(({ operation }) => operation.operationId)
      .sort(),
  ).toEqual(Object.keys(calls).sort())
  expect(new Set(places().map(({ method }) => method))).toEqual(new Set(['get']))
})

describe.each(Object.entries(calls))('%s', (id, { url }) => {
  test.each(['fi', 'sv', 'en'])('answers in %s as its schema says', async (language) => {
    const answer = await get(url, { 'accept-language': language })
    expect(answer.statusCode).toBe(200)
    expectDocumented(id, answer)
  })

  test('answers CSV where it says so, and only there', async () => {
    const answer = await get(url, { accept: 'text/csv' })
    const hasCsv = 'text/csv' in placeOf(id).operation.responses['200']!.content!
    expect(String(answer.headers['content-type']).startsWith('text/csv')).toBe(hasCsv)
    expectDocumented(id, answer)
  })

  test('answers 304 to who has it, 401 to a wrong token', async () => {
    const { etag } = (await get(url)).headers
    const known = await get(url, { 'if-none-match': String(etag) })
    const refused = await get(url, { authorization: 'Bearer wrong' })
    expect([known.statusCode, refused.statusCode]).toEqual([304, 401])
    expectDocumented(id, known)
    expectDocumented(id, refused)
  })
})

const having = (part: 'missing' | 'wrong') =>
  Object.entries(calls).flatMap(([id, call]) => (call[part] === undefined ? [] : [[id, call[part]] as const]))

test.each(having('missing'))('%s answers 404 as its schema says: %s', async (id, url) => {
  const answer = await get(url)
  expect(answer.statusCode).toBe(404)
  expectDocumented(id, answer)
})

test.each(having('wrong'))('%s answers 422 as its schema says, naming the field: %s', async (id, url) => {
  const answer = await get(url)
  expect(answer.statusCode).toBe(422)
  expectDocumented(id, answer)
  expect(answer.json()).toMatchObject({ code: 'invalid', errors: [{ field: expect.any(String) }] })
})

test('the schemas are strict: an answer with a field too many or too few is not as they say', async () => {
  const validate = schemaAt('components', 'schemas', 'ProgrammeListed')
  const [programme] = (await get('/programmes')).json<{ programmes: Record<string, unknown>[] }>().programmes
  expect(validate(programme)).toBe(true)
  expect(validate({ ...programme, secret: 1 })).toBe(false)
  const { city: _city, ...less } = programme!
  expect(validate(less)).toBe(false)
})
