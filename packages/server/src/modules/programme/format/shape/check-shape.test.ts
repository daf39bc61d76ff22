import { describe, expect, it } from 'vitest'
import { checkVariant, type Edit } from '../../../../../test/programme-variant.ts'

const work = 'themes/1-work.yaml'
const village = 'themes/2-village.yaml'

/** Each problem as: place, code, hint. */
function found(...edits: Edit[]): string[] {
  return checkVariant(edits).problems.map(({ file, line, column, code, hint }) => `${file}:${line}:${column} ${code}: ${hint}`)
}

describe('keys', () => {
  it('that are unknown are told with the nearest, and what is missing beside them', () => {
    expect(found([work, 'summary:', 'sumary:'])).toEqual([
      `${work}:1:1 missing-key: Add summary: the text in three languages, fi:, sv: and en:.`,
      `${work}:3:1 unknown-key: Did you mean “summary”?`,
    ])
  })

  it('that are missing are told where the thing begins that lacks them', () => {
    expect(found(['bodies.yaml', '    kind: city\n', ''])[0]).toMatch(/^bodies\.yaml:2:5 missing-key: Add kind: city, division/)
    expect(found(['concepts.yaml', '  - id: newcomer\n    term:', '  - term:'])[0])
      .toMatch(/^concepts\.yaml:2:5 missing-key: Add id:/)
  })

  it('that hold nothing are empty', () => {
    expect(found([work, 'id: work', 'id:'], ['concepts.yaml', 'en: newcomer', 'en: ""'])).toEqual([
      'concepts.yaml:3:44 empty-value: Write a text.', `${work}:1:1 empty-value: Write a text.`,
    ])
  })
})

describe('languages', () => {
  it('that are missing are named', () => {
    expect(found([work, '  sv: Det finns arbete på ön. Programmet hjälper nykomlingar dit.\n', '']))
      .toEqual([`${work}:3:1 missing-language: Add sv: and the text in Swedish.`])
  })

  it('are not mixed up: se is Sámi', () => {
    expect(found(['bodies.yaml', 'sv: Öskolan', 'se: Öskolan']))
      .toEqual(['bodies.yaml:18:5 missing-language: se is Northern Sámi. Swedish is sv: write sv: and the text.'])
  })

  it('may be more than three, each a real one', () => {
    expect(found(['bodies.yaml', 'sv: Öskolan', 'sv: Öskolan, ar: مدرسة, so: dugsi'])).toEqual([])
    expect(found(['bodies.yaml', 'sv: Öskolan', 'sv: Öskolan, xx: skool']))
      .toEqual(['bodies.yaml:18:44 unknown-language: Write a tag such as fi, sv, en, so, ar or ru.'])
  })

  it('are wanted where one text was written', () => {
    expect(found([work, 'title: { fi: Työtä saarelta, sv: Arbete på ön, en: Work on the island }', 'title: Työtä saarelta']))
      .toEqual([`${work}:2:8 wrong-type: Write it in three languages, each on its own line: fi:, sv: and en:.`])
  })
})

describe('values', () => {
  it('that should be texts are put in quotes as they were written', () => {
    expect(found([work, "number: '1.2'", 'number: 1.20'])).toEqual([`${work}:42:17 wrong-type: Put it in quotes: "1.20".`])
  })

  it('are told which words are allowed', () => {
    expect(found([work, 'direction: up', 'direction: upp'])).toEqual([
      `${work}:30:24 wrong-value: Did you mean “up”? Write up, down or none.`,
    ])
  })

  it('must be real dates, ids and lists', () => {
    expect(found(['programme.yaml', '2024-01-01', '2024-02-30'])[0]).toContain('Write a real date as year-month-day')
    expect(found(['concepts.yaml', 'id: newcomer', 'id: New Comer'])[0]).toContain('small letters a–z, digits and hyphens')
    expect(found([work, 'goals: [living-island]', 'goals: living-island'])[0]).toContain('Write a list here.')
    expect(found(['concepts.yaml', '- a\n'])[0]).toContain('beginning with concepts:')
  })
})

describe('definitions', () => {
  it('with a misspelt kind are told the nearest', () => {
    expect(found([work, '{ distinct: placement', '{ distict: placement']))
      .toEqual([`${work}:31:27 unknown-key: Did you mean “distinct”?`])
  })

  it('are made in one way', () => {
    const made = '{ milestone: swedish-plan }'
    const [problem] = found([village, made, '{ count: course-held, milestone: swedish-plan }'])
    expect(problem).toMatch(`${village}:54:47 two-definitions`)
    expect(found([village, made, '{ where: { area: x } }'])[0]).toContain('missing-key: Add one of count')
  })

  it('may hold only counts and sums inside a share', () => {
    const nested = 'of: { share: { of: { sum: a.b }, among: { sum: a.b } } }'
    const of = 'of: { sum: labour-force.unemployed, where: { background: foreign } }'
    const among = 'among: { sum: labour-force.persons, where: { background: foreign } }'
    expect(found(['indicators.yaml', of, nested]))
      .toEqual(['indicators.yaml:8:15 wrong-value: Here may stand count, distinct or sum.'])
    expect(found(['indicators.yaml', among, 'among: labour-force.persons'])[0])
      .toContain('beginning with count:, distinct: or sum:')
  })

  it('are looked at only inside the form that was meant', () => {
    expect(found([work, 'language-used: own', 'language-used: { nott: own }'])[0]).toContain('Did you mean “not”?')
    expect(found([village, 'answer: [satisfied, very-satisfied]', 'answer: [satisfied, 3]'])[0])
      .toContain('Put it in quotes: "3".')
  })

  it('with a target need a unit', () => {
    expect(found([work, '            unit: persons\n', ''])[0]).toMatch(`${work}:33:13 target-without-unit`)
  })
})
