import { expect, test } from 'vitest'
import { fieldsOf } from './fields-of.ts'
import type { OpenApi } from './open-api.ts'
import { operationsOf, schemasOf } from './operations-of.ts'
import { typeOf } from './type-of.ts'

const document: OpenApi = {
  info: { title: 'Test' },
  servers: [{ url: 'https://koto.example.fi' }],
  paths: {
    '/things/{id}/search': {
      get: {
        operationId: 'searchThings',
        summary: 'Finds things.',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'q', in: 'query', required: true, schema: { type: 'string' }, description: 'Words.' },
          { name: 'limit', in: 'query', schema: { type: 'integer' } },
        ],
        responses: {
          200: {
            description: 'Found.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } }, 'text/csv': {} },
            headers: { ETag: {} },
          },
          404: { description: 'Nothing.' },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: { type: 'object', properties: { id: { type: 'string' } } },
      Another: { type: 'string', description: 'Words.' },
    },
  },
}

test('an operation is shown with an example that fills its path and asks what must be asked', () => {
  const [operation] = operationsOf(document, { id: 'a b', q: 'nuoret & työ' })
  expect(operation).toMatchObject({
    id: 'searchThings',
    method: 'GET',
    csv: true,
    body: { type: [{ schema: 'Thing' }] },
    example: 'https://koto.example.fi/things/a%20b/search?q=nuoret+%26+ty%C3%B6',
    answers: [
      { status: '200', mediaTypes: ['application/json', 'text/csv'], headers: ['ETag'] },
      { status: '404', mediaTypes: [], headers: [] },
    ],
  })
  expect(operation!.parameters.map(({ name, required }) => [name, required])).toEqual([
    ['id', true],
    ['q', true],
    ['limit', false],
  ])
})

test('schemas stand by name', () => {
  expect(schemasOf(document).map(({ name }) => name)).toEqual(['Another', 'Thing'])
})

test('types are told from the outside in', () => {
  expect(typeOf({ type: 'array', items: { $ref: '#/components/schemas/Thing' } })).toEqual([
    { word: 'list-of' },
    { schema: 'Thing' },
  ])
  expect(typeOf({ anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] })).toEqual([
    { word: 'date' },
    { word: 'or' },
    { word: 'nothing' },
  ])
  expect(typeOf({ enum: ['leads', 'contributes'] })).toEqual([{ value: 'leads' }, { word: 'or' }, { value: 'contributes' }])
  expect(typeOf({ anyOf: [{ type: 'object', properties: {} }, { type: 'object' }] })).toEqual([{ word: 'object' }])
  expect(typeOf({ type: ['string', 'null'] })).toEqual([{ word: 'text' }, { word: 'or' }, { word: 'nothing' }])
  expect(typeOf({ const: 'plan' })).toEqual([{ value: 'plan' }])
  expect(typeOf({})).toEqual([{ word: 'anything' }])
})

test('fields are a tree through lists and alternatives, and stop at named schemas', () => {
  const names = (fields: ReturnType<typeof fieldsOf>): unknown[] =>
    fields.map(({ name, inside }) => (inside.length === 0 ? name : [name, names(inside)]))
  expect(
    names(
      fieldsOf({
        type: 'object',
        required: ['a'],
        properties: {
          a: { type: 'array', items: { type: 'object', properties: { b: { type: 'string' } } } },
          c: { anyOf: [{ type: 'null' }, { type: 'object', properties: { d: { $ref: '#/components/schemas/Thing' } } }] },
        },
      }),
    ),
  ).toEqual([
    ['a', ['b']],
    ['c', [['', ['d']]]],
  ])
  const [other] = fieldsOf({ type: 'object', additionalProperties: { type: 'string' } })
  expect(other).toMatchObject({ any: true, required: false, type: [{ word: 'text' }] })
})
