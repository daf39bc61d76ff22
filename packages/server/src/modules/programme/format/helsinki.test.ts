import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createCatalogueReading } from '../../indicators/index.ts'
import { checkProgramme } from './index.ts'

const folder = fileURLToPath(new URL('../../../../../../programmes/helsinki-2017-2021', import.meta.url))
const { document, problems } = checkProgramme(folder)
const sets = document?.themes.flatMap((theme) => theme.sets) ?? []
const measures = sets.flatMap((set) => set.measures)

describe('Helsinki’s programme 2017–2021', () => {
  it('has nothing wrong in it', () => {
    expect(problems).toEqual([])
  })

  it('has its four themes, eleven sets and sixty-four measures', () => {
    expect(document?.themes).toHaveLength(4)
    expect(sets.map((set) => set.measures.length)).toEqual([5, 1, 2, 28, 3, 3, 5, 3, 9, 4, 1])
  })

  it('has an indicator for every measure, each of which can be said in words', () => {
    const reading = createCatalogueReading()
    const indicators = [...(document?.indicators ?? []), ...measures.flatMap((measure) => measure.indicators)]
    expect(measures.filter((measure) => measure.indicators.length === 0)).toEqual([])
    for (const { id, definition } of indicators) {
      const told = reading.inWords(definition)
      expect(told.fi, id).not.toContain('luettelossa ei enää ole')
      expect(told.en.length, id).toBeGreaterThan(20)
    }
  })
})
