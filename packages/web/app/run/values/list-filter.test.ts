import { expect, test } from 'vitest'
import { chosenStandings } from './list-filter.ts'

const held = (state: 'off' | null, more: object = {}) => ({ standing: { state }, enter: false, proposed: 0, values: [], ...more }) as unknown as Parameters<typeof chosenStandings>[0][number]
const all = [held('off', { enter: true }), held(null, { proposed: 2 }), held('off', { values: [{ period: '2019', value: 1 }], enter: true })]
const chosen = (state: string, which: string) => chosenStandings(all, { state, which }).map((one) => all.indexOf(one))

test('the list is narrowed by state, and by what one may do', () => {
  expect([chosen('', ''), chosen('off', ''), chosen('no-state', ''), chosen('', 'mine'), chosen('', 'waiting'), chosen('', 'empty'), chosen('off', 'waiting')])
    .toEqual([[0, 1, 2], [0, 2], [1], [0, 2], [1], [0], []])
})
