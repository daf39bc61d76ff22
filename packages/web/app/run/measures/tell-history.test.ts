import { expect, test } from 'vitest'
import { daysInWords, tellHistory } from './tell-history.ts'

const done = (at: string, by: string | null = 'Samir Haddad') => ({ at: new Date(at), by })
const title = { fi: 'Koulu', sv: 'Skola', en: 'School' }

test('states and schedules stand in one history, newest first, from what to what', () => {
  const entries = tellHistory({
    states: [
      { number: 2, state: 'merged', from: 'under-way', since: '2028-03-01', reason: { text: 'Yhdessä', language: 'fi' }, mergedInto: { number: '3.1', title }, done: done('2028-03-02T10:00:00Z') },
      { number: 1, state: 'under-way', from: 'planned', since: '2028-01-01', reason: { text: 'Alkoi', language: 'fi' }, mergedInto: null, done: done('2028-01-02T10:00:00Z', null) },
    ],
    schedules: [{ number: 1, starts: null, ends: '2029-06-30', phases: [{ title, starts: '2028-01-01', ends: null }], reason: null, done: done('2028-02-02T10:00:00Z') }],
  }, 'en')
  expect(entries.map(({ by, reason, changes }) => [by, reason, changes.map(({ from, to }) => [from, to])])).toEqual([
    ['Samir Haddad', 'Yhdessä', [['under way', 'merged'], [null, '1.3.2028'], [null, '3.1 School']]],
    ['Samir Haddad', null, [['not said', '30.6.2029'], ['not said', 'School 1.1.2028–']]],
    ['somebody unknown', 'Alkoi', [['planned', 'under way'], [null, '1.1.2028']]],
  ])
})

test('days of a schedule leave open what is not said', () => {
  expect([daysInWords(null, null), daysInWords('2028-01-01', null), daysInWords(null, '2028-02-01')]).toEqual(['', '1.1.2028–', '–1.2.2028'])
})
