import { expect, test } from 'vitest'
import { languageOfPath, localPath } from './local-path.ts'

test.each(['/', '/fi', '/fi/measure/1.1?tab=targets#now', '/fi/haku?q=ty%C3%B6', '/en/a;b=1,2/~c'])('%s is gone to as it was asked', (path) => {
  expect(localPath(path)).toBe(path)
})

test.each([
  undefined, '', 'fi', 'https://evil.example', '//evil.example', '///evil.example', '/\\evil.example', '\\\\evil.example', '/x/..//evil.example',
  '/.//evil.example', '/\t/evil.example', '/ /evil.example', ' //evil.example', '/fi\r\nSet-Cookie: a=b', 'javascript:alert(1)', '/ä',
  '/auth/start', '/auth', '/oidc/auth', '/x/../auth/callback', `/${'a'.repeat(2000)}`,
])('%j is not gone to', (path) => {
  expect(localPath(path)).toBe('/')
})

test('the language is the first part of a page’s path', () => {
  expect(['/fi', '/sv/x', '/ar?q', '/', '/fish', '/auth/x'].map(languageOfPath)).toEqual(['fi', 'sv', 'ar', undefined, undefined, undefined])
})
