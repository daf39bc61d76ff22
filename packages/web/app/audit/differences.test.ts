import { expect, test } from 'vitest'
import { differences, unchanged } from './differences.ts'

const shown = (before: unknown, after: unknown) =>
  differences(before, after).map(({ path, from, to }) => [path.join('.'), from, to])

test('only the fields that changed are told, also inside one another', () => {
  expect(shown({ name: { fi: 'Talo', sv: 'Hus' }, closed: false }, { name: { fi: 'Koti', sv: 'Hus' }, closed: false })).toEqual([
    ['name.fi', 'Talo', 'Koti'],
  ])
})

test('a new thing is told whole, without its empty fields', () => {
  expect(shown(null, { role: 'worker', unit: null })).toEqual([['role', undefined, 'worker']])
})

test('a field that is emptied, and one that goes away, are told', () => {
  expect(shown({ until: null, a: 1, b: 2 }, { until: '2027-01-01', a: null })).toEqual([
    ['until', null, '2027-01-01'],
    ['a', 1, null],
    ['b', 2, undefined],
  ])
})

test('lists are compared as wholes, and false and zero are values', () => {
  expect(shown({ list: [1, 2], yes: true, n: 0 }, { list: [1, 2], yes: false, n: 1 })).toEqual([
    ['yes', true, false],
    ['n', 0, 1],
  ])
  expect(shown({ list: [1] }, { list: [] })).toEqual([['list', [1], []]])
})

test('nothing differs from nothing, and what is no object is a value', () => {
  expect(shown(undefined, null)).toEqual([])
  expect(shown('a', 'b')).toEqual([['', 'a', 'b']])
})

test('a number in place of an object is told at its own place', () => {
  expect(shown({ a: { b: 1 } }, { a: 2 })).toEqual([
    ['a', undefined, 2],
    ['a.b', 1, undefined],
  ])
})

test('the unchanged fields that say which thing it was are found by name', () => {
  const about = { role: 'worker', unit: 'x' }
  expect(unchanged({ ...about, until: null }, { ...about, until: 'now' }, ['role', 'unit', 'until'])).toEqual([
    { path: ['role'], value: 'worker' },
    { path: ['unit'], value: 'x' },
  ])
  expect(unchanged(undefined, about, ['role'])).toEqual([])
})
