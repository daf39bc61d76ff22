import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inventedProgramme } from '../../../../test/invented-programme.ts'
import { edited } from '../../../../test/edited-programme.ts'
import { documentOf } from './document-of.ts'
import { itemsOf } from './items-of.ts'

test('a document taken apart and put together again is the same document', () => {
  expect(documentOf(itemsOf(inventedProgramme())).document).toEqual(inventedProgramme())
})

test('that holds for any document, in whatever order its items come back', () => {
  fc.assert(
    fc.property(edited, fc.array(fc.nat(), { minLength: 1 }), (document, seeds) => {
      const shuffled = itemsOf(document)
        .map((item, index) => ({ item, place: seeds[index % seeds.length]! }))
        .sort((a, b) => a.place - b.place)
      expect(documentOf(shuffled.map(({ item }) => item)).document).toEqual(document)
    }),
  )
})

test('ids that are only unique inside their parent stay apart', () => {
  const keys = itemsOf(inventedProgramme())
    .filter((item) => item.kind === 'objective')
    .map((item) => item.key)
  expect(keys).toEqual(['growth-plan/language/aware', '1/recognised', '3/recognised'])
})
