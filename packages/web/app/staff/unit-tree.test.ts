import { expect, test } from 'vitest'
import type { UnitListed } from '@koto/server/types'
import { unitChoices, unitTree, type Branch } from './unit-tree.ts'

const unit = (id: string, parent: string | null, more: Partial<UnitListed> = {}) =>
  ({
    id,
    slug: id,
    parent,
    name: { fi: `Yksikkö ${id}`, sv: `Enhet ${id}`, en: `Unit ${id}` },
    closed: false,
    ...more,
  }) as UnitListed
const units = [
  unit('city', null),
  unit('school', 'city'),
  unit('class', 'school'),
  unit('library', 'city', { closed: true }),
  unit('shelf', 'library'),
]

const shown = (branches: Branch[]): unknown[] =>
  branches.map(({ unit: { id }, found, under }) => [found ? id : `(${id})`, ...shown(under)])

test('units stand under their parents; one whose parent is not there stands at the top', () => {
  expect(shown(unitTree(units))).toEqual([['city', ['school', ['class']], ['library', ['shelf']]]])
  expect(shown(unitTree([unit('lost', 'elsewhere')]))).toEqual([['lost']])
})

test('a search keeps what fits, in any language, and what stands above it', () => {
  expect(shown(unitTree(units, 'ENHET CLASS'))).toEqual([['(city)', ['(school)', ['class']]]])
  expect(shown(unitTree(units, 'school'))).toEqual([['(city)', ['school']]])
  expect(unitTree(units, 'nothing of the kind')).toEqual([])
})

test('closed units cannot be chosen, open ones under them can; a unit and what is under it can be left out', () => {
  expect(unitChoices(units, 'sv').map(({ label }) => label.trim())).toEqual([
    'Enhet city',
    'Enhet school',
    'Enhet class',
    'Enhet shelf',
  ])
  expect(unitChoices(units, 'fi', 'school').map(({ value }) => value)).toEqual(['city', 'shelf'])
})
