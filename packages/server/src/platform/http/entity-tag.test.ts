import { expect, test } from 'vitest'
import { entityTag, namesTag } from './entity-tag.ts'

test('a tag is strong, and differs when any part does', () => {
  expect(entityTag(['a', 1])).toMatch(/^"[\w-]{27}"$/)
  expect(entityTag(['a', 1])).toBe(entityTag(['a', 1]))
  expect(new Set([['a', 1], ['a', 2], ['a', '1'], [['a'], 1]].map(entityTag)).size).toBe(4)
})

test('If-None-Match names a tag alone, among others, weakly, or as anything', () => {
  expect(['"x"', 'W/"x"', '"y", W/"z", "x"', ' * '].map((header) => namesTag(header, '"x"'))).toEqual([true, true, true, true])
  expect([undefined, '', 'x', '"y"', '"xx"', '"y", *'].map((header) => namesTag(header, '"x"'))).toEqual(Array(6).fill(false))
})
