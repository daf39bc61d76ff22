import { describe, expect, it } from 'vitest'
import { checkVariant, type Edit } from '../../../../../test/programme-variant.ts'

const work = 'themes/1-work.yaml'
const village = 'themes/2-village.yaml'

/** Each problem as: place, code, hint. */
function found(...edits: Edit[]): string[] {
  return checkVariant(edits).problems.map(({ file, line, column, code, hint }) => `${file}:${line}:${column} ${code}: ${hint}`)
}

describe('references', () => {
  it.each<[string, Edit, string]>([
    ['a body of a measure', [work, 'body: ferry-company', 'body: fery-company'],
      `${work}:24:21 dangling-reference: Did you mean “ferry-company”?`],
    ['a parent', ['bodies.yaml', 'parent: services', 'parent: servics'],
      'bodies.yaml:16:13 dangling-reference: Did you mean “services”?'],
    ['a responsible body', ['indicators.yaml', '[services]', '[the-moon]'],
      'indicators.yaml:13:19 dangling-reference: Add it to bodies.yaml, or name one that is there.'],
    ['a review body', ['programme.yaml', 'body: council', 'body: councel'],
      'programme.yaml:22:11 dangling-reference: Did you mean “council”?'],
    ['a goal', [work, 'goals: [living-island]', 'goals: [livingisland]'],
      `${work}:7:9 dangling-reference: Did you mean “living-island”?`],
    ['a plan’s theme', [village, 'planTheme: courses', 'planTheme: course'],
      `${village}:25:20 dangling-reference: Did you mean “courses”?`],
    ['a measure of a best practice', ['best-practices.yaml', "['2.1']", "['2.9']"],
      'best-practices.yaml:9:16 dangling-reference: Did you mean “2.1”?'],
    ['a concept', [work, '[newcomer]', '[newcommer]'], `${work}:40:20 dangling-reference: Did you mean “newcomer”?`],
    ['a unit of a filter', [work, 'service: welcome-desk', 'service: welcom-desk'],
      `${work}:54:71 unknown-code: Did you mean “welcome-desk”?`],
  ])('to %s must lead somewhere', (_, edit, problem) => {
    expect(found(edit)).toEqual([problem])
  })

  it('to a plan must lead somewhere, and a theme of a plan needs one', () => {
    expect(found([village, 'plan: language-plan', 'plan: languageplan'])).toEqual([
      `${village}:11:11 dangling-reference: Did you mean “language-plan”?`,
    ])
    expect(found([village, '    plan: language-plan\n', ''])).toHaveLength(2)
    expect(found([village, '    plan: language-plan\n', ''])[0]).toMatch(`${village}:24:9 plan-theme-without-plan`)
  })

  it('of a milestone lead to a deliverable, and every deliverable has one', () => {
    expect(found([village, 'milestone: swedish-plan', 'milestone: swedish-plans'])).toEqual([
      `${village}:54:38 dangling-reference: Did you mean “swedish-plan”?`,
      `${village}:63:19 unused-deliverable: Add an indicator with definition: { milestone: swedish-plan }, `
        + 'or take the deliverable away.',
    ])
  })
})

describe('the tree of bodies', () => {
  it('has no circle; each is told once', () => {
    const parent = (id: string) => `kind: division\n    parent: ${id}`
    expect(found(['bodies.yaml', parent('saarikyla'), parent('island-school')])).toEqual([
      'bodies.yaml:12:13 circle: Take the parent of one of them away, or name another.',
    ])
    const { problems } = checkVariant([['bodies.yaml', 'kind: company', 'kind: company\n    parent: ferry-company']])
    expect(problems.map((problem) => problem.message)).toEqual(['“ferry-company” is its own parent.'])
  })
})

describe('numbers and ids', () => {
  it.each<[string, Edit, string]>([
    ['measures', [village, "number: '2.2'", "number: '2.1'"], `${village}:41:17 duplicate-measure`],
    ['indicators', [village, 'id: 2.2-plan', 'id: S1'], `${village}:50:17 duplicate-id`],
    ['objectives', ['plans/language-plan.yaml', 'id: course-for-all', 'id: first-jobs'],
      'plans/language-plan.yaml:17:13 duplicate-id'],
    ['goals', ['strategy.yaml', 'id: everyone-learns', 'id: living-island'], 'strategy.yaml:7:9 duplicate-id'],
    ['themes', [village, 'id: village', 'id: work'], `${village}:1:5 duplicate-id`],
  ])('name one of the %s each', (_, edit, problem) => {
    expect(found(edit).map((each) => each.split(': ')[0])).toContain(problem)
  })

  it('name one body, deliverable and set each', () => {
    expect(found(['bodies.yaml', 'id: ferry-company', 'id: welcome-desk'])[0])
      .toBe('bodies.yaml:21:9 duplicate-id: The other is in bodies.yaml, line 13. Give one of them another id.')
    const deliverable = "          - { id: swedish-plan, title: { fi: a, sv: b, en: c } }\n"
    expect(found([village, '        deliverables:\n', `        deliverables:\n${deliverable}`])[0]).toContain('duplicate-id')
    const [set] = found([village, "- number: '3'\n    title: { fi: Kylä", "- number: '2'\n    title: { fi: Kylä"])
    expect(set).toContain('duplicate-set')
  })

  it('of measures belong to their sets', () => {
    expect(found([village, "number: '2.3'", "number: '4.3'"])).toEqual([
      `${village}:65:17 measure-outside-set: Number it "2.…", or move it to its set.`,
    ])
    expect(found([village, "number: '2.3'", "number: '2'"])).toEqual([
      `${village}:65:17 measure-outside-set: Among several measures, number it "2.1" or on.`,
    ])
  })
})

describe('dates', () => {
  it('of a period go forward', () => {
    expect(found(['programme.yaml', 'end: 2027-12-31', 'end: 2023-12-31'])).toEqual([
      'programme.yaml:10:35 period-ends-before-start: Change one of the two dates.',
    ])
  })

  it('of targets are within the programme', () => {
    expect(found(['indicators.yaml', '2027-12-31', '2028-01-01'])[0])
      .toMatch(/^indicators\.yaml:12:51 date-outside-programme: Write a date from/)
  })
})

describe('indicators', () => {
  it('are checked against the catalogue, with the place inside the definition', () => {
    expect(found([work, "placement-type: first-job, measure: '1.1'", "placement-typ: first-job, measure: '1.7'"])).toEqual([
      `${work}:31:65 unknown-dimension: Did you mean “placement-type”?`,
      `${work}:31:100 unknown-code: Did you mean “1.1”?`,
    ])
    expect(found([village, 'count: course-held', 'count: curse-held']))
      .toEqual([`${village}:31:34 unknown-fact-kind: Did you mean “course-held”?`])
  })

  it('are checked in every part, also when another part has the wrong shape', () => {
    expect(found(['indicators.yaml', 'direction: down', 'direction: dwn'], ['indicators.yaml', 'value: 12', 'value: 120'],
      ['indicators.yaml', '[sex, age-group]', '[sex, gender]']).map((problem) => problem.split(': ')[0])).toEqual([
      'indicators.yaml:5:16 wrong-value', 'indicators.yaml:11:23 breakdown-does-not-fit',
      'indicators.yaml:12:43 target-out-of-range',
    ])
  })

  it('need a value in a target that compares', () => {
    expect(found([work, 'value: 12, each: year', 'each: year'])[0]).toMatch(`${work}:34:35 target-without-value`)
  })
})
