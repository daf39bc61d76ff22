import { describe, expect, it } from 'vitest'
import { staffLanguages, type LocalizedText } from '../../../platform/languages/localized-text.ts'
import { dimensions } from './dimensions/index.ts'
import { factKinds } from './kinds/index.ts'
import { factDimension, factKind } from './lookup.ts'

const ids = (things: { id: string }[]) => things.map((thing) => thing.id)
const hasThreeWords = (text: LocalizedText) => staffLanguages.every((language) => (text[language] ?? '').trim() !== '')

describe('the catalogue of facts', () => {
  it('gives every kind and every dimension an id of its own', () => {
    expect(new Set(ids(factKinds)).size).toBe(factKinds.length)
    expect(new Set(ids(dimensions)).size).toBe(dimensions.length)
  })

  it('refers only to dimensions that exist', () => {
    expect(factKinds.flatMap((kind) => kind.dimensions.filter((id) => factDimension(id) === undefined))).toEqual([])
  })

  it('uses every dimension somewhere', () => {
    const used = new Set(factKinds.flatMap((kind) => kind.dimensions))
    expect(ids(dimensions).filter((id) => !used.has(id))).toEqual([])
  })

  it('has every title, subject, phrase and code in Finnish, Swedish and English', () => {
    const texts = [
      ...factKinds.flatMap((kind) => [kind.title, kind.counted, ...(kind.distinct ? [kind.distinct.counted] : [])]),
      ...factKinds.flatMap((kind) => kind.amounts.map((amount) => amount.title)),
      ...dimensions.flatMap((dimension) => [dimension.title, dimension.subject]),
      ...dimensions.flatMap((dimension) => valuesOf(dimension).map((value) => value.label)),
    ]
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.filter((text) => !hasThreeWords(text))).toEqual([])
  })

  it('tells what every kind and dimension means, in one English sentence at least', () => {
    expect(ids([...factKinds, ...dimensions].filter((thing) => !/^[A-Z“].+\.$/.test(thing.meaning)))).toEqual([])
  })

  it('never gives one dimension two values of the same code', () => {
    const codes = (dimension: (typeof dimensions)[number]) => valuesOf(dimension).map((value) => value.code)
    expect(ids(dimensions.filter((each) => new Set(codes(each)).size !== codes(each).length))).toEqual([])
  })

  it('makes groups only of codes that the dimension has', () => {
    for (const dimension of dimensions.filter((each) => Array.isArray(each.codes))) {
      const codes = new Set(valuesOf(dimension).map((value) => value.code))
      for (const group of dimension.groups ?? []) expect(group.members?.every((member) => codes.has(member))).toBe(true)
    }
  })

  it('says where the values of every open dimension come from', () => {
    expect(dimensions.filter((dimension) => dimension.codes === 'open' && dimension.format === undefined)).toEqual([])
  })

  it('lets people be counted once only where facts are about people', () => {
    expect(factKind('assessment-made')?.dimensions).toContain('mother-tongue')
    expect(factKind('event-held')?.aboutPerson).toBe(false)
    expect(factKind('event-held')?.dimensions).not.toContain('gender')
  })

  it('knows nothing of an id that is not there', () => {
    expect(factKind('toString')).toBeUndefined()
    expect(factDimension('name')).toBeUndefined()
  })
})

function valuesOf(dimension: (typeof dimensions)[number]) {
  return [...(Array.isArray(dimension.codes) ? dimension.codes : []), ...(dimension.known ?? []), ...(dimension.groups ?? [])]
}
