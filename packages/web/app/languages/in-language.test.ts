import { expect, test } from 'vitest'
import { inLanguage, said } from './in-language.ts'

const work = { fi: 'Työ', sv: 'Arbete', en: 'Work' }

test('a text in the page’s language carries no mark', () => {
  expect(said(work, 'sv')).toEqual({ text: 'Arbete' })
})

test('a text that Arabic lacks is English and says so', () => {
  expect(said(work, 'ar')).toEqual({ text: 'Work', lang: 'en' })
})

test('a whole view becomes one language, and dates, numbers and null stay as they are', () => {
  const since = new Date('2020-06-24T12:00:00Z')
  const view = { key: 'a', title: work, parts: [{ n: 1, title: work }], none: null, since }
  expect(inLanguage(view, 'fi')).toEqual({
    key: 'a',
    title: { text: 'Työ' },
    parts: [{ n: 1, title: { text: 'Työ' } }],
    none: null,
    since,
  })
})
