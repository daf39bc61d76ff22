import { describe, expect, it } from 'vitest'
import { factsCatalogue } from '../facts/index.ts'
import { catalogueDocument } from './catalogue-document.ts'

const path = new URL('../../../../../docs/fact-catalogue.md', import.meta.url).pathname

describe('docs/fact-catalogue.md', () => {
  it('is up to date (vitest run … -u writes it anew)', async () => {
    await expect(catalogueDocument()).toMatchFileSnapshot(path)
  })

  it('tells of every kind and every dimension', () => {
    const page = catalogueDocument()
    const { kinds, dimensions } = factsCatalogue()
    expect([...kinds, ...dimensions].filter(({ id }) => !page.includes(`### \`${id}\``))).toEqual([])
  })
})
