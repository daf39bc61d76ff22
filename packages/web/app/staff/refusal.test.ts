import { describe, expect, test } from 'vitest'
import { wordsOf } from '../languages/words.ts'
import { refusal } from './refusal.ts'

const t = wordsOf('en')

describe('a problem of a service', () => {
  test('is told at the field that it names, in the reader’s words', () => {
    expect(refusal({ code: 'invalid', fields: [{ field: 'slug', code: 'slug-taken' }] }, wordsOf('sv'))).toEqual({
      formErrors: [],
      fieldErrors: { slug: ['En annan enhet har detta id. Skriv ett annat.'] },
    })
  })

  test('that names no field is told where the page says, else above the form', () => {
    const last = 'The city would be left without an administrator. Make somebody else one first.'
    expect(refusal({ code: 'last-administrator' }, t, { 'last-administrator': 'active' })).toEqual({
      formErrors: [],
      fieldErrors: { active: [last] },
    })
    expect(refusal({ code: 'last-administrator' }, t)).toEqual({ formErrors: [last], fieldErrors: {} })
  })

  test('with a code without words says at least to check the field', () => {
    expect(
      refusal(
        {
          code: 'invalid',
          fields: [
            { field: 'name.fi', code: 'too_big' },
            { field: 'name.fi', code: 'odd' },
          ],
        },
        t,
      ).fieldErrors['name.fi'],
    ).toHaveLength(2)
    expect(refusal({ code: 'unheard-of', fields: [] }, t).formErrors).toEqual(['This does not fit. Check it.'])
  })
})
