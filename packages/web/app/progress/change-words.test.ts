import { expect, test } from 'vitest'
import { wordsOf } from '../languages/words.ts'
import { changeInWords } from './change-words.ts'

const en = (kind: Parameters<typeof changeInWords>[0]['kind'], told: Record<string, unknown>) => changeInWords({ kind, told }, wordsOf('en'), 'en')

test('a new state is told with its day and the reason in the language it was written in', () => {
  expect(en('state', { from: 'planned', state: 'under-way', since: '2018-02-03', reason: 'Aloitettiin', language: 'fi' })).toEqual({
    sentence: 'Now: under way, since 3.2.2018.', note: { text: 'Aloitettiin', lang: 'fi' }, who: null,
  })
  expect(en('state', { to: 'done', reason: { text: 'It is ready', language: 'en' } })).toEqual({ sentence: 'Now: done.', note: { text: 'It is ready' }, who: null })
})

test('what is missing or strange is left out, for every kind and in every language', () => {
  const kinds = ['state', 'schedule', 'milestone', 'value', 'target', 'answer', 'round', 'meeting', 'decision', 'report', 'feedback'] as const
  for (const language of ['fi', 'sv', 'en', 'ar'] as const) {
    for (const kind of kinds) {
      for (const told of [{}, { to: 'toString', title: 7, reason: null, text: {}, achieved: 'maybe', number: 'x', startsAt: 'soon', done_on: 3 }]) {
        const { sentence, note } = changeInWords({ kind, told }, wordsOf(language), language)
        expect([kind, sentence.length > 5, note]).toEqual([kind, true, null])
      }
    }
  }
})

test('what happened to a milestone, a round and a decision is told by its own word', () => {
  const title = { fi: 'a', sv: 'b', en: 'Year 2019' }
  expect([en('milestone', { what: 'added', title }), en('milestone', { what: 'dropped', title }), en('round', { state: 'open', title }), en('round', { state: 'closed', title })]
    .map(({ sentence }) => sentence)).toEqual([
    'A new milestone is aimed at:', 'A milestone is no longer aimed at:', 'A reporting round was opened:', 'A reporting round was closed:',
  ])
  expect(en('decision', { what: 'closed', text: 'x', language: 'en' }).sentence).toBe('A decision has been carried out:')
})

test('milestones, answers, decisions, meetings and reports are told with what there is of them', () => {
  expect(en('milestone', { title: { fi: 'Opas', sv: 'Guide', en: 'A guide' }, done_on: '2020-06-24' })).toEqual({ sentence: 'A milestone was reached on 24.6.2020:', note: { text: 'A guide' }, who: null })
  expect(en('answer', { achieved: 'partially', name: { fi: 'x', sv: 'y', en: 'Library' } })).toEqual({ sentence: 'A responsible body reported: partly achieved.', note: null, who: { text: 'Library' } })
  expect(en('decision', { number: 3, text: 'Selvitetään', language: 'fi' }).note).toEqual({ text: 'Selvitetään', lang: 'fi' })
  expect(en('meeting', { startsAt: '2020-06-24T22:30:00.000Z' }).sentence).toContain('25.6.2020')
  expect(en('report', { number: 2, title: { fi: 'a', sv: 'b', en: 'Year 2019' } })).toEqual({ sentence: 'Report 2 was published:', note: { text: 'Year 2019' }, who: null })
})

test('a figure is told with its period and unit, and what it was when it was corrected', () => {
  const told = { unit: 'percent', kind: 'value', period: '2020', value: 45.5, before: null, corrects: false }
  expect(en('value', told).sentence).toBe('2020: 45,5\u00a0%.')
  expect(en('value', { ...told, unit: 'events', value: 12, before: 10, corrects: true }).sentence).toBe('2020: 12 events, corrected; before 10.')
  expect(en('target', { ...told, kind: 'target', period: '2030-12-31', value: 70 }).sentence).toBe('Target, 31.12.2030: 70\u00a0%.')
  expect(en('value', { unit: 'percent', kind: 'value', period: '2020', part: true, corrects: false }).sentence).toBe('The indicator has a new or corrected figure.')
})
