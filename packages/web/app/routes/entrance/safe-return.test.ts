import { expect, test } from 'vitest'
import { safeReturn } from './safe-return.ts'

test('signing in leads back to the page that was asked for', () => {
  expect(safeReturn('/fi/admin/people?page=2', '/fi')).toBe('/fi/admin/people?page=2')
})

test('signing in never leads to another site', () => {
  for (const wish of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\/evil',
    'javascript:alert(1)',
    '/\t/evil.example',
    ' /x',
    '',
  ]) {
    expect(safeReturn(wish, '/fi')).toBe('/fi')
  }
})

test('an address that is far too long is not followed', () => {
  expect(safeReturn(`/${'a'.repeat(3000)}`, '/fi')).toBe('/fi')
})
