import { expect, test } from 'vitest'
import { mediaTypeQuality, qualityList } from './quality-list.ts'

test('preferences come gladdest first, and those equally glad in their order', () => {
  expect(qualityList('a;q=0.5, b, c;q=0.5, d;q=1.0').map((one) => one.value)).toEqual(['b', 'd', 'a', 'c'])
})

test('what cannot be understood is left out', () => {
  expect(qualityList('a;q=2, b;q=-1, ;q=1, c;q=0.1234, d;level=1;q=0.2')).toEqual([{ value: 'd', quality: 0.2 }])
})

test('the most exact range counts', () => {
  expect(mediaTypeQuality('text/*;q=0.3, text/csv;q=0.9, */*;q=0.1', 'text/csv')).toBe(0.9)
  expect(mediaTypeQuality('text/*;q=0.3, */*;q=0.1', 'text/csv')).toBe(0.3)
  expect(mediaTypeQuality('text/html, */*;q=0.1', 'application/json')).toBe(0.1)
  expect(mediaTypeQuality('text/html', 'application/json')).toBe(0)
  expect(mediaTypeQuality(undefined, 'text/csv')).toBe(1)
})
