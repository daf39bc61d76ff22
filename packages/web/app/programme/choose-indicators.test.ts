import { expect, test } from 'vitest'
import type { IndicatorView, ProgrammeOverview } from '@koto/server/types'
import { chosenIndicators, themeOfMeasures } from './choose-indicators.ts'

const indicator = (id: string, of: object, kind: string, body: string) =>
  ({
    id,
    of,
    definition: { [kind]: {} },
    responsibleBodies: [{ id: body, name: { fi: body, sv: body, en: body } }],
  }) as unknown as IndicatorView

const all = [
  indicator('P1', { kind: 'programme' }, 'index', 'research'),
  indicator('1.1-a', { kind: 'measure', number: '1.1', title: { text: 'One' } }, 'count', 'skills'),
  indicator('plan-a', { kind: 'plan', id: 'plan', title: { text: 'Plan' } }, 'share', 'education'),
]
const themes = themeOfMeasures({
  themes: [
    { id: 'work', sets: [{ plan: null, measures: [{ number: '1.1' }] }] },
    { id: 'learning', sets: [{ plan: 'plan', measures: [{ number: '4.1' }] }] },
  ],
} as unknown as ProgrammeOverview)
const ids = (wish: Partial<{ theme: string; body: string; kind: string }>) =>
  chosenIndicators(all, { theme: '', body: '', kind: '', ...wish }, themes).map(({ id }) => id)

test('nothing chosen means all', () => expect(ids({})).toEqual(['P1', '1.1-a', 'plan-a']))
test('a theme brings the indicators of its measures and of the plan that it carries out', () => {
  expect(ids({ theme: 'work' })).toEqual(['1.1-a'])
  expect(ids({ theme: 'learning' })).toEqual(['plan-a'])
})
test('the whole programme brings its own indicators only', () => expect(ids({ theme: 'programme' })).toEqual(['P1']))
test('a body and a kind narrow it further', () => {
  expect(ids({ body: 'skills' })).toEqual(['1.1-a'])
  expect(ids({ body: 'skills', kind: 'share' })).toEqual([])
})
test('a theme that does not exist brings nothing', () => expect(ids({ theme: '<script>' })).toEqual([]))
