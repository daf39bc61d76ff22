import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance } from 'fastify'
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { inventedProgramme, said } from '../../../test/invented-programme.ts'
import { systemActor } from '../../platform/access/actor.ts'
import { Problem } from '../../platform/problems/problem.ts'
import { createProgrammeLoading, createProgrammeReading, programmeRoutes } from './index.ts'

let database: TestDatabase
let app: FastifyInstance
const loader = systemActor('test')
beforeAll(async () => {
  database = await testDatabase()
  const loading = createProgrammeLoading({ database })
  const document = inventedProgramme()
  document.bodies[3]!.name = said('=HYPERLINK("http://x")', 'Ungdom, "Rantala"', '+358 Youth')
  await loading.load(loader, document)
  await loading.load(loader, inventedProgramme('merila-2030', 'merila'))
  app = Fastify()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler((error, _request, reply) => {
    const status = error instanceof Problem ? error.status : hasZodFastifySchemaValidationErrors(error) ? 422 : 500
    return reply
      .status(status)
      .type('application/problem+json')
      .send(JSON.stringify({ code: error instanceof Problem ? error.code : String(error) }))
  })
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Test', version: '1' } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  await app.register(programmeRoutes, { prefix: '/api/v1', reading: createProgrammeReading({ database }) })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const get = (path: string, headers: Record<string, string> = {}) => app.inject({ url: `/api/v1${path}`, headers })
const paths = ['', '/measures', '/measures/1.1', '/indicators', '/bodies', '/search?q=ty%C3%B6'].map(
  (path) => `/programmes/rantala-2030${path}`,
)

test('the programmes are listed with both cities', async () => {
  const answer = await get('/programmes')
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({
    programmes: [
      {
        id: 'rantala-2030',
        main: true,
        titleText: 'Rantala’s integration programme',
        title: { sv: 'Rantalas integrationsprogram' },
        counts: { measures: 5 },
      },
      { id: 'merila-2030', main: false },
    ],
  })
})

test('the tree is the whole document, with each definition’s version', async () => {
  const answer = await get('/programmes/rantala-2030')
  const tree = answer.json<Record<string, never>>()
  expect(tree).toMatchObject({
    themes: [
      {
        sets: [
          {
            measures: [
              {
                number: '1.1',
                title: { en: 'Skills assessments for jobseekers' },
                bodies: [{ body: 'employment', role: 'leads' }, { body: 'youth' }],
                indicators: [
                  {
                    id: '1.1-assessments',
                    definition: { count: 'assessment-made' },
                    target: { comparator: 'at-least', value: 1000, each: 'year' },
                    version: 1,
                  },
                  {},
                ],
              },
              {},
            ],
          },
          {},
        ],
      },
      {},
    ],
    indicators: [{ id: 'P1', version: 1 }],
    plans: [{ id: 'growth-plan', indicators: [{ id: 'K1', definition: { index: 'dissimilarity' } }] }],
    version: { number: 1 },
  })
  const document = inventedProgramme()
  expect(tree.concepts).toEqual(document.concepts)
  expect(tree.about).toEqual(document.about)
  expect(JSON.stringify(tree.strategy)).toBe(JSON.stringify(document.strategy))
})

test('a measure has all that its page shows', async () => {
  expect((await get('/programmes/rantala-2030/measures/1.1', { 'accept-language': 'sv' })).json()).toMatchObject({
    titleText: 'Kartläggning av kunskaper för arbetssökande',
    plan: { id: 'growth-plan', theme: { key: 'language' } },
    next: { number: '1.2' },
    indicators: [{ of: { kind: 'measure', number: '1.1' }, responsibleBodies: [{ id: 'employment' }] }, {}],
    versions: [{ version: 1, change: null, fields: ['added'] }],
  })
})

test('search answers with hits, and refuses a limit that is none', async () => {
  expect((await get('/programmes/rantala-2030/search?q=nuoert', { 'accept-language': 'fi' })).json()).toMatchObject({
    corrected: 'nuoret',
    total: 2,
    hits: [
      { kind: 'theme', titleText: 'Lapset ja nuoret' },
      { kind: 'measure', key: '1.2' },
    ],
  })
  expect((await get('/programmes/rantala-2030/search?q=')).json()).toMatchObject({ total: 0, hits: [] })
  for (const bad of [
    '',
    '?q=x&limit=0',
    '?q=x&limit=1000',
    '?q=x&offset=-1',
    '?q=x&limit=x',
    '?q=x&language=de',
    '?q=x&format=xml',
  ]) {
    expect((await get(`/programmes/rantala-2030/search${bad}`)).statusCode).toBe(422)
  }
})

test.each(paths)('%s is tagged, and 304 to who has it', async (path) => {
  const answer = await get(path)
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  const etag = String(answer.headers.etag)
  expect(etag).toMatch(/^"[\w-]{27}"$/)
  for (const names of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await get(path, { 'if-none-match': names })
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag])
  }
  expect((await get(path, { 'if-none-match': '"other"' })).statusCode).toBe(200)
})

test('the tag differs by language, format, address and version', async () => {
  const tag = async (path: string, headers?: Record<string, string>) => (await get(path, headers)).headers.etag
  const bodies = '/programmes/merila-2030/bodies'
  const tags = [
    await tag(bodies),
    await tag(bodies, { 'accept-language': 'sv' }),
    await tag(bodies, { accept: 'text/csv' }),
    await tag('/programmes/rantala-2030/bodies'),
    await tag('/programmes/merila-2030/measures/1.1'),
    await tag('/programmes/merila-2030/measures/1.2'),
    await tag('/programmes/merila-2030/search?q=a'),
    await tag('/programmes/merila-2030/search?q=b'),
  ]
  expect(new Set(tags).size).toBe(tags.length)
  const document = inventedProgramme('merila-2030', 'merila')
  document.concepts = []
  await createProgrammeLoading({ database }).load(loader, document)
  expect(await tag(bodies)).not.toBe(tags[0])
})

test('the language is the one that the reader takes most gladly, and is said', async () => {
  const language = async (header: string, path = '/programmes/rantala-2030/indicators') => {
    const answer = await get(path, { 'accept-language': header })
    return [
      answer.headers['content-language'],
      answer.json<{ indicators: { titleText: string }[] }>().indicators[0]!.titleText,
      answer.headers.vary,
    ]
  }
  expect(await language('de, fi;q=0.4, sv-FI;q=0.9')).toEqual(['sv', 'Sysselsättningsgrad', 'Accept, Accept-Language'])
  expect(await language('fi')).toEqual(['fi', 'Työllisyysaste', 'Accept, Accept-Language'])
  expect(await language('so')).toEqual(['en', 'Employment rate', 'Accept, Accept-Language'])
  expect((await language('fi', '/programmes/rantala-2030/indicators?language=sv'))[0]).toBe('sv')
})

test.each(['', '/rantala-2030/measures', '/rantala-2030/indicators', '/rantala-2030/bodies', '/rantala-2030/search?q=school'])(
  'programmes%s can be had as CSV',
  async (path) => {
    const answer = await get(`/programmes${path}`, { accept: 'text/csv' })
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="[a-z0-9-]+\.csv"$/)
    const lines = answer.body.split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFF[a-z_]+(,[a-z_]+)+$/)
    expect(lines.length).toBeGreaterThan(2)
    expect((await get(`/programmes${path}${path.includes('?') ? '&' : '?'}format=csv`)).body).toBe(answer.body)
  },
)

test('a CSV cell cannot run as a formula, and a browser gets JSON', async () => {
  const csv = async (language: string) => (await get(`/programmes/rantala-2030/bodies?format=csv&language=${language}`)).body
  expect(await csv('fi')).toContain('\r\nyouth,"\'=HYPERLINK(""http://x"")",unit,schools,1,1,2\r\n')
  expect(await csv('sv')).toContain('\r\nyouth,"Ungdom, ""Rantala""",unit,')
  expect(await csv('en')).toContain("\r\nyouth,'+358 Youth,unit,")
  expect((await get('/programmes', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' })).headers['content-type']).toContain(
    'application/json',
  )
})

test.each([
  '/programmes/nowhere',
  '/programmes/nowhere/bodies?format=csv',
  '/programmes/rantala-2030/measures/9.9',
  '/programmes/%00',
  '/programmes/rantala-2030/measures/%00',
])('%s is not found', async (path) => {
  const answer = await get(path)
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'not-found'])
})

test('HEAD answers as GET, without the body', async () => {
  const answer = await app.inject({ method: 'HEAD', url: '/api/v1/programmes/rantala-2030' })
  expect([answer.statusCode, answer.body]).toEqual([200, ''])
  expect(answer.headers.etag).toBe((await get('/programmes/rantala-2030')).headers.etag)
})

test('the description names every route, with its answers and problems', () => {
  const description = app.swagger() as unknown as {
    paths: Record<string, { get: { operationId: string; security: unknown[]; responses: Record<string, { content?: object; description: string }> } }>
    components: { schemas: object }
  }
  expect(Object.keys(description.paths)).toEqual([
    '/api/v1/programmes',
    ...paths
      .map((path) => path.replace(/\?.*/, '').replace('rantala-2030', '{id}').replace('1.1', '{number}'))
      .map((path) => `/api/v1${path}`),
  ])
  for (const { get } of Object.values(description.paths)) {
    expect(Object.keys(get.responses)).toEqual(['200', '304', '401', '404', '422', '429'])
    expect(get.security).toEqual([])
    expect(get.responses['404']!.content).toHaveProperty('application/problem+json')
  }
  expect(description.components.schemas).toHaveProperty('ProgrammeTree')
})
