import { expect, test } from 'vitest'
import { wordsOf } from '../languages/words.ts'
import type { ShownIndicator } from './show-indicator.ts'
import { targetSentence, targetWords } from './target-words.ts'

type Target = NonNullable<ShownIndicator['target']>
const target = (more: Partial<Target>): Target => ({
  comparator: 'at-least',
  value: null,
  heldAgainst: null,
  note: null,
  ...more,
})
const sentence = (language: 'fi' | 'sv' | 'en', unit: ShownIndicator['unit'], more: Partial<Target>) =>
  targetSentence(wordsOf(language), { unit, target: target(more) })

test('a number is told with its unit and period', () => {
  expect(sentence('fi', 'assessments', { value: 1000, each: 'year' })).toBe('vähintään 1\u00a0000 kartoitusta vuodessa')
  expect(sentence('sv', 'hours', { value: 70_000, each: 'programme' })).toBe('minst 70\u00a0000 timmar under programperioden')
  expect(sentence('en', 'persons', { value: 1 })).toBe('at least 1 person')
})

test('a percentage is told as such', () => {
  expect(sentence('fi', 'percent', { value: 50 })).toBe('vähintään 50\u00a0%')
  expect(sentence('en', 'percent', { comparator: 'at-most', value: 20, by: '2021-12-31' })).toBe(
    'at most 20\u00a0% by 31.12.2021',
  )
})

test('a milestone is done, and growth is more than before', () => {
  expect(targetWords(wordsOf('fi'), { unit: 'yes-no', target: target({ comparator: 'done' }) })?.number).toBe('Valmis')
  expect(sentence('en', 'events', { comparator: 'more-than-before' })).toBe('More than before')
})

test('a target that is another share is told so', () => {
  expect(sentence('en', 'percent', { value: null })).toBe('at least the same share')
})

test('without a target there is nothing to tell', () => {
  expect(targetWords(wordsOf('fi'), { unit: 'percent', target: null })).toBeNull()
})
