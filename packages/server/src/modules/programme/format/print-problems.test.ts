import { describe, expect, it } from 'vitest'
import { checkVariant } from '../../../../test/programme-variant.ts'
import { checkProgramme, printProblems, problemsAsJson } from './index.ts'

const problem = {
  file: 'a.yaml', line: 1, column: 1, code: 'wrong-value', message: 'It is wrong.', hint: 'Write another.',
} as const
const shown = (text: string, column: number) =>
  printProblems({ problems: [{ ...problem, column }], texts: new Map([['a.yaml', text]]) }).split('\n').slice(2, 4)

describe('problems as text', () => {
  it('show place, line, mark and what would be right', () => {
    expect(printProblems(checkVariant([['bodies.yaml', 'kind: committee', 'kind: comittee']]))).toBe(`\
bodies.yaml:7:11
  “comittee” is not one of the words for “kind”.
     7 |     kind: comittee
       |           ^
  Did you mean “committee”? Write city, division, department, unit, service, company, project, network, steering-group, \
committee, ministry or one of 3 more.

1 problem in 1 file.`)
  })

  it('say so when nothing is wrong', () => {
    expect(printProblems({ problems: [], texts: new Map() })).toBe('Nothing is wrong.')
  })

  it('keep the mark under the place after tabs and in long lines', () => {
    expect(shown('\tkind: x', 8)).toEqual(['     1 | \tkind: x', '       | \t      ^'])
    const [line, mark] = shown(`${'a'.repeat(300)}!${'b'.repeat(300)}`, 301)
    expect(line!.length).toBeLessThan(120)
    expect(line!.indexOf('!')).toBe(mark!.indexOf('^'))
  })

  it('let no control character reach the terminal', () => {
    expect(shown('kind: \u001b[31mred\u202e', 1)[0]).toBe('     1 | kind: ·[31mred·')
  })

  it('show no line for what is wrong with the folder', () => {
    expect(printProblems(checkProgramme('/nowhere/at/all'))).toBe(`\
The folder
  There is no folder /nowhere/at/all that can be read.
  Give the folder that holds programme.yaml.

1 problem in 1 file.`)
  })
})

describe('problems as data', () => {
  it('are the same problems, with their number', () => {
    expect(problemsAsJson({ problems: [problem] })).toEqual({ ok: false, count: 1, problems: [problem] })
    expect(problemsAsJson({ problems: [] }).ok).toBe(true)
  })
})
