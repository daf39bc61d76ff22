import type { PublicStanding } from '@koto/server/types'
import { expect, test } from 'vitest'
import { readStateFilter, stateChoices } from './state-choices.ts'

const standing = (state: PublicStanding['state'], late = false): PublicStanding => ({ number: '1', state, since: null, late })

test('only states that some measure is in can be chosen, and the late ones', () => {
  expect(stateChoices([standing('done'), standing('under-way', true), standing('under-way')], null)).toEqual([
    { filter: 'done', count: 1 }, { filter: 'under-way', count: 2 }, { filter: 'late', count: 1 },
  ])
  expect(stateChoices([], 'stopped')).toEqual([{ filter: 'stopped', count: 0 }])
})

test('an address that names no state shows all', () => {
  expect(['done', 'late', 'toString', '', null].map(readStateFilter)).toEqual(['done', 'late', null, null, null])
})
