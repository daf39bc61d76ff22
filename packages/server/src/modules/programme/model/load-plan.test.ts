import { expect, test } from 'vitest'
import { inventedProgramme, said } from '../../../../test/invented-programme.ts'
import { itemsOf } from './items-of.ts'
import type { StoredItem } from './item.ts'
import { comparePlan } from './load-plan.ts'
import { notAllowed, retiresUnasked } from './retirement.ts'
import { changeCounts, summaryOf } from './summary.ts'

const stored = (document = inventedProgramme()): StoredItem[] =>
  itemsOf(document).map((item, index) =>
    Object.assign(item, {
      id: `id-${index}`,
      version: 1,
      definitionVersion: item.kind === 'indicator' ? 1 : null,
      since: new Date(0),
      retired: false,
    }),
  )

test('the same document changes nothing', () => {
  const plan = comparePlan('rantala-2030', 1, stored(), itemsOf(inventedProgramme()))
  expect(plan).toMatchObject({ empty: true, unchanged: itemsOf(inventedProgramme()).length })
  expect(summaryOf(plan)).toBe('Nothing changed.')
})

test('a measure in another set is the same measure, belonging elsewhere', () => {
  const document = inventedProgramme()
  document.themes[0]!.sets[1]!.measures.push(document.themes[0]!.sets[0]!.measures.pop()!)
  const plan = comparePlan('rantala-2030', 1, stored(), itemsOf(document))
  expect(plan.changed).toEqual([{ kind: 'measure', key: '1.2', fields: ['belongsTo'], definition: false }])
  expect([plan.added, plan.retired]).toEqual([[], []])
})

test('each change of unit, period, target or definition is a new definition; a note on the source is not', () => {
  const redefined = (change: object) => {
    const document = inventedProgramme()
    Object.assign(document.indicators[0]!, change)
    return comparePlan('rantala-2030', 1, stored(), itemsOf(document)).changed[0]!.definition
  }
  const changes = [{ unit: 'percent' }, { period: 'month' }, { target: { comparator: 'done' } }, { definition: { count: 'event-held' } }]
  expect(changes.map(redefined)).toEqual([true, true, true, true])
  expect([{ title: said('x') }, { sources: [] }, { breakdowns: ['gender'] }].map(redefined)).toEqual([false, false, false])
})

test('only what is missing and neither measure nor indicator is retired without being named', () => {
  const document = inventedProgramme()
  document.concepts = []
  document.indicators = []
  document.themes.pop()
  document.bestPractices = []
  const plan = comparePlan('rantala-2030', 1, stored(), itemsOf(document))
  const names = (allowed?: string[]) => notAllowed(plan, allowed).map((item) => `${item.kind} ${item.key}`)
  expect(names()).toEqual(['indicator P1', 'measure 3.1', 'measure 3.2'])
  expect(names(['3.1', 'indicator P1', 'measure P1'])).toEqual(['measure 3.2'])
  expect(retiresUnasked(notAllowed(plan)).detail).toContain('indicator P1, measure 3.1, measure 3.2')
  expect(changeCounts(plan)).toEqual({ added: 0, changed: 0, redefined: 0, retired: 8, returned: 0 })
  expect(summaryOf(plan)).toBe(
    'Retired 1 theme, 1 set, 1 objective, 2 measures, 1 indicator, 1 concept, 1 best practice.',
  )
})
