import { describe, expect, it } from 'vitest'
import { staffLanguages, type LocalizedText } from '../../../platform/languages/localized-text.ts'
import { factsCatalogue } from '../../facts/index.ts'
import { cubes } from './cubes/index.ts'
import { indices } from './indices.ts'
import { cubeOf, indexOf } from './lookup.ts'

const hasThreeWords = (text: LocalizedText) => staffLanguages.every((language) => (text[language] ?? '').trim() !== '')
const dimensions = cubes.flatMap((cube) => cube.dimensions)

describe('the catalogue of statistics', () => {
  it('gives every cube and index an id of its own, and no cube the id of a fact kind', () => {
    const ids = [...cubes, ...factsCatalogue().kinds].map((thing) => thing.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(indices.map((index) => index.id)).size).toBe(indices.length)
  })

  it('has every title, subject, measure and code in Finnish, Swedish and English', () => {
    const texts = [
      ...cubes.flatMap((cube) => [cube.title, ...cube.measures.map((measure) => measure.title)]),
      ...dimensions.flatMap((dimension) => [dimension.title, dimension.subject]),
      ...dimensions.flatMap(({ codes, groups = [] }) => (
        [...(codes === 'open' ? [] : codes), ...groups].map((value) => value.label))),
      ...indices.flatMap((index) => [index.title, index.reading]),
    ]
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.filter((text) => !hasThreeWords(text))).toEqual([])
  })

  it('calls dimensions of one id by one title, in cubes as in facts', () => {
    const titles = new Map<string, Set<string>>()
    for (const { id, title } of [...dimensions, ...factsCatalogue().dimensions]) {
      titles.set(id, (titles.get(id) ?? new Set()).add(JSON.stringify(title)))
    }
    expect([...titles].filter(([, different]) => different.size > 1).map(([id]) => id)).toEqual([])
  })

  it('tells every cube apart by year, and by no dimension twice', () => {
    for (const cube of cubes) {
      const ids = cube.dimensions.map((dimension) => dimension.id)
      expect(ids).toContain('year')
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('makes groups only of codes that the dimension has', () => {
    for (const dimension of dimensions.filter((each) => Array.isArray(each.codes))) {
      const codes = new Set((dimension.codes as { code: string }[]).map((value) => value.code))
      for (const group of dimension.groups ?? []) {
        expect([...(group.members ?? []), ...(group.except ?? [])].every((member) => codes.has(member))).toBe(true)
      }
    }
  })

  it('knows nothing of an id that is not there', () => {
    expect(cubeOf('constructor')).toBeUndefined()
    expect(indexOf('duncan')).toBeUndefined()
  })
})
