import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expression } from '../../../../test/expressions.ts'
import type { Expression } from '../definition/expression.ts'
import { checkIndicator, type IndicatorParts } from './indicator.ts'
import { unitsOf } from './unit.ts'

const known = { bodies: new Set(['north-clinic']), measures: new Set(['1', '4.10']) }
const problems = (parts: IndicatorParts) =>
  checkIndicator(parts, known).map((problem) => [problem.code, problem.path.join('.'), problem.hint])
const ofDefinition = (definition: Expression) => problems({ definition })

describe('names of the catalogue', () => {
  it('accepts every expression made of what the catalogue holds', () => {
    fc.assert(fc.property(expression, (definition) => {
      const found = checkIndicator({ definition, unit: unitsOf(definition)[0]!, breakdowns: [] }, known)
      expect(found.filter((problem) => problem.code !== 'share-of-itself')).toEqual([])
    }), { numRuns: 300 })
  })

  it('suggests the nearest fact kind', () => {
    expect(ofDefinition({ count: 'asessment-made' }))
      .toEqual([['unknown-fact-kind', 'definition.count', 'Did you mean “assessment-made”?']])
    expect(ofDefinition({ count: 'assessment' })[0]?.[2]).toBe('Did you mean “assessment-made”?')
    expect(ofDefinition({ count: 'zzzzzz' })[0]?.[2]).toBe('The kinds are listed in docs/fact-catalogue.md.')
  })

  it('says that a cube is added up, not counted', () => {
    expect(ofDefinition({ count: 'households' })[0]?.[2]).toBe('Write sum: households.households or households.overcrowded.')
  })

  it('suggests the nearest cube, measure and amount', () => {
    const meant = ['definition.sum', 'Did you mean “youth-activity.neet”?']
    expect(ofDefinition({ sum: 'youth-activty.neet' })).toEqual([['unknown-cube', ...meant]])
    expect(ofDefinition({ sum: 'youth-activity.nete' })).toEqual([['unknown-amount', ...meant]])
    expect(ofDefinition({ sum: 'assessment-made.hours' })[0]?.[2]).toBe('It has no amounts. Write count: assessment-made.')
  })

  it('suggests the nearest dimension and code, deep inside a share', () => {
    const definition = { share: {
      of: { count: 'event-held', where: { 'event-typ': 'meeting' } },
      among: { count: 'event-held', where: { 'event-type': ['meeting', 'recruitmnt'] } },
    } }
    expect(ofDefinition(definition)).toEqual([
      ['unknown-dimension', 'definition.share.of.where.event-typ', 'Did you mean “event-type”?'],
      ['unknown-code', 'definition.share.among.where.event-type.1', 'Did you mean “recruitment”?'],
    ])
  })

  it('takes any real language and no other', () => {
    expect(ofDefinition({ count: 'guidance-given', where: { 'mother-tongue': ['so', 'zh-Hant'] } })).toEqual([])
    expect(ofDefinition({ count: 'guidance-given', where: { 'mother-tongue': 'somali!' } })).toHaveLength(1)
  })

  it('takes units, services and measures only when the programme has them', () => {
    expect(ofDefinition({ count: 'guidance-given', where: { unit: 'north-clinc' } })[0]?.[2]).toBe('Did you mean “north-clinic”?')
    expect(ofDefinition({ count: 'guidance-given', where: { service: ['north-clinic', 'library'] } })).toEqual([])
    expect(ofDefinition({ count: 'guidance-given', where: { measure: '9' } })).toHaveLength(1)
  })

  it('leaves the dates to the period', () => {
    expect(ofDefinition({ count: 'guidance-given', where: { date: '2019-01-01' } })[0]?.[2]).toMatch(/^The period does that/)
  })
})

describe('what fits together', () => {
  it('counts people once only where facts are about people', () => {
    expect(ofDefinition({ distinct: 'event-held' })).toEqual([
      ['not-about-people', 'definition.distinct', 'Write count: event-held, or sum: event-held.participants.'],
    ])
  })

  it('finds a share that is always 100 %, but allows part and whole to be different things', () => {
    const parents = { sum: 'stay-at-home-parents.persons' }
    expect(ofDefinition({ share: { of: parents, among: parents } })[0]?.[0]).toBe('share-of-itself')
    expect(ofDefinition({ share: { of: { distinct: 'course-attended' }, among: parents } })).toEqual([])
  })

  it('wants the unit that the definition gives', () => {
    const staff = { sum: 'staff.persons' }
    const share = { of: { ...staff, where: { background: 'foreign' } }, among: staff }
    expect(problems({ definition: { share }, unit: 'percent' })).toEqual([])
    expect(problems({ definition: { share }, unit: 'persons' })[0]?.[2]).toBe('Write unit: percent, or change the definition.')
    expect(problems({ definition: { milestone: 'plan' }, unit: 'events' })[0]?.[0]).toBe('unit-does-not-fit')
    expect(problems({ definition: { reported: 'percent' }, unit: 'yes-no' })).toHaveLength(1)
  })

  it('says how to count people where count was written', () => {
    const hint = (count: string) => problems({ definition: { count }, unit: 'persons' })[0]?.[2]
    expect(hint('guidance-given')).toContain('write distinct: guidance-given')
    expect(hint('event-held')).toContain('write sum: event-held.participants')
  })

  it('breaks down only by what every part carries', () => {
    const share = { of: { distinct: 'course-attended' }, among: { sum: 'stay-at-home-parents.persons' } }
    const definition: Expression = { share }
    expect(problems({ definition, breakdowns: ['mother-tongue', 'area'] })).toEqual([])
    expect(problems({ definition, breakdowns: ['gender'] })[0]?.slice(0, 2)).toEqual(['breakdown-does-not-fit', 'breakdowns.0'])
    expect(problems({ definition: { count: 'event-held' }, breakdowns: ['gender', 'area', 'area'] })).toHaveLength(2)
    expect(problems({ definition: { milestone: 'plan' }, breakdowns: ['area'] })[0]?.[2]).toBe('Take the breakdowns away.')
    expect(problems({ definition: { reported: 'number', each: 'unit' }, breakdowns: ['unit'] })).toEqual([])
  })

  it('takes an index over areas of a cube only, with the group that it needs', () => {
    const index = { index: 'isolation', over: 'population.persons', areas: 'area', groups: 'background', group: 'foreign' }
    expect(ofDefinition(index)).toEqual([])
    expect(ofDefinition({ ...index, index: 'isolaton' })[0]?.[2]).toBe('Did you mean “isolation”?')
    expect(ofDefinition({ ...index, group: undefined })[0]?.[0]).toBe('definition-does-not-fit')
    expect(ofDefinition({ ...index, areas: 'sex' })[0]?.[0]).toBe('unknown-dimension')
    expect(ofDefinition({ ...index, group: 'forein' })[0]?.[2]).toBe('Did you mean “foreign”?')
    expect(ofDefinition({ ...index, over: 'event-held.participants' })[0]?.[0]).toBe('unknown-cube')
    expect(ofDefinition({ ...index, index: 'information-theory' })[0]?.[2]).toBe('Take group away.')
  })

  it('wants of a survey what its statistic needs', () => {
    const survey = { survey: 'clients', question: 'satisfied' }
    expect(ofDefinition({ ...survey, statistic: 'share' })[0]?.[0]).toBe('definition-does-not-fit')
    expect(ofDefinition({ ...survey, statistic: 'difference' })).toHaveLength(1)
    expect(ofDefinition({ ...survey, statistic: 'mean', compare: { group: 'a', with: 'b' } })).toHaveLength(1)
  })

  it('moves only shares in percentage points', () => {
    const change = { of: { count: 'event-held' }, against: 'baseline', as: 'points' } as const
    expect(ofDefinition({ change })).toHaveLength(1)
  })
})

describe('targets', () => {
  const target = (written: object, unit: IndicatorParts['unit']) =>
    problems({ target: written as IndicatorParts['target'], unit })

  it('need a value when they compare, and none when they do not', () => {
    expect(target({ comparator: 'at-least' }, 'persons')[0]?.[0]).toBe('target-without-value')
    expect(target({ comparator: 'more-than-before', value: 3 }, 'persons')[0]?.[0]).toBe('target-value-not-used')
    expect(target({ comparator: 'at-least', value: 1000, each: 'year' }, 'assessments')).toEqual([])
  })

  it('stay within what the unit can reach', () => {
    expect(target({ comparator: 'at-least', value: 150 }, 'percent')[0]?.[2]).toBe('Write a number from 0 to 100.')
    expect(target({ comparator: 'at-most', value: 20 }, 'index-0-1')).toHaveLength(1)
    expect(target({ comparator: 'at-least', value: -1 }, 'events')).toHaveLength(1)
    expect(target({ comparator: 'at-least', value: -2 }, 'percentage-points')).toEqual([])
  })

  it('are done or not for a yes-or-no figure', () => {
    expect(target({ comparator: 'done' }, 'yes-no')).toEqual([])
    expect(target({ comparator: 'at-least', value: 1 }, 'yes-no')[0]?.[2]).toBe('Write comparator: done.')
    expect(target({ comparator: 'done' }, 'persons')[0]?.[0]).toBe('target-does-not-fit')
  })

  it('can be a share that the indicator is held against, itself checked', () => {
    const clients = { sum: 'service-clients.clients' }
    const codes = (where: object, unit: 'percent' | 'events') =>
      target({ comparator: 'at-least', value: { share: { of: { ...clients, where }, among: clients } } }, unit)
        .map(([code]) => code)
    expect(codes({ background: 'foreign' }, 'percent')).toEqual([])
    expect(codes({ background: 'forein' }, 'percent')).toEqual(['unknown-code'])
    expect(codes({ background: 'foreign' }, 'events')).toEqual(['target-does-not-fit'])
  })
})
