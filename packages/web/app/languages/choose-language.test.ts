import { expect, test } from 'vitest'
import { chooseLanguage, languageOfPath, pathIn } from './choose-language.ts'

test('the best liked of our languages is chosen', () => {
  expect(chooseLanguage('so, ar;q=0.8, en;q=0.5')).toBe('ar')
  expect(chooseLanguage('en;q=0.5, sv-FI;q=0.9')).toBe('sv')
})

test('Finnish is chosen when none fits or nothing is said', () => {
  expect(chooseLanguage('de, fr;q=0.5')).toBe('fi')
  expect(chooseLanguage(null)).toBe('fi')
  expect(chooseLanguage('en;q=0')).toBe('fi')
  expect(chooseLanguage(';;q=,,')).toBe('fi')
})

test('an address tells its language only when it is one of ours', () => {
  expect(languageOfPath('/sv/programmes')).toBe('sv')
  expect(languageOfPath('/de/programmes')).toBeUndefined()
  expect(languageOfPath('/')).toBeUndefined()
})

test('the same page in another language keeps the rest of the address', () => {
  expect(pathIn('ar', '/fi/programmes/helsinki/measures/1.1')).toBe('/ar/programmes/helsinki/measures/1.1')
  expect(pathIn('sv', '/fi')).toBe('/sv')
})
