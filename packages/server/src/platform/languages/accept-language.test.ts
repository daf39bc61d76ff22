import { expect, test } from 'vitest'
import { languageFrom } from './accept-language.ts'

const ours = ['fi', 'sv', 'en'] as const

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['sv', 'sv'],
  ['SV-fi', 'sv'],
  ['fi;q=0.3, sv;q=0.8', 'sv'],
  ['de, fi;q=0.5', 'fi'],
  ['de', 'en'],
  ['*', 'en'],
  ['en;q=0, *', 'fi'],
  ['de, *;q=0.1', 'en'],
  ['fi;q=0, sv;q=0.1', 'sv'],
  ['fi;q=nonsense, sv', 'sv'],
  [';;,,=;q', 'en'],
  ['fi-Latn-FI-x-private', 'fi'],
])('Accept-Language %j gives %s', (header, language) => {
  expect(languageFrom(header, ours, 'en')).toBe(language)
})
