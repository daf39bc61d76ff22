import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkVariant, saarikyla, type Edit } from '../../../../test/programme-variant.ts'
import { checkProgramme } from './index.ts'

const work = 'themes/1-work.yaml'
const village = 'themes/2-village.yaml'

/** Where and what, for each problem of a variant. */
function found(edits: Edit[], shape?: (dir: string) => void): string[] {
  return checkVariant(edits, shape).problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)
}

/** What would be right, for each problem of a variant. */
function hints(edits: Edit[], shape?: (dir: string) => void): string[] {
  return checkVariant(edits, shape).problems.map(({ hint }) => hint)
}

describe('a programme that is right', () => {
  it('is read whole, in the order of its files', () => {
    const { document, problems } = checkProgramme(saarikyla)
    expect(problems).toEqual([])
    expect(document?.themes.map((theme) => theme.sets.map((set) => set.measures.map((measure) => measure.number))))
      .toEqual([[['1.1', '1.2']], [['2.1', '2.2', '2.3'], ['3']]])
    expect(document?.plans[0]?.indicators[0]?.origin).toBe('programme')
    expect(document?.bodies).toHaveLength(7)
  })

  it('may leave out plans, indicators, concepts and best practices', () => {
    const { document, problems } = checkVariant([
      [village, '    plan: language-plan\n', ''], [village, '        planTheme: courses\n', ''],
      [village, '        planTheme: courses\n', ''],      [work, '        concepts: [newcomer]\n', ''],
    ], (dir) => {
      for (const name of ['plans', 'indicators.yaml', 'concepts.yaml', 'best-practices.yaml']) {
        rmSync(join(dir, name), { recursive: true })
      }
    })
    expect(problems).toEqual([])
    expect(document).toMatchObject({ plans: [], indicators: [], concepts: [], bestPractices: [] })
  })

  it('may have notes, hidden files and a byte order mark', () => {
    expect(found([], (dir) => {
      writeFileSync(join(dir, 'README.md'), '# Notes')
      writeFileSync(join(dir, 'themes/.draft.yaml.swp'), 'x')
      writeFileSync(join(dir, 'concepts.yaml'), `\ufeffconcepts:\r\n  - id: newcomer\r\n    term: { fi: a, sv: b, en: c }\r\n`
        + `    definition: { fi: a, sv: b, en: c }\r\n    source: { stands: concepts, place: Words }\r\n`)
    })).toEqual([])
  })

  it('reads themes as people number them, 2 before 10', () => {
    const { document } = checkVariant([], (dir) => {
      const theme = (id: string, number: string) => `
id: ${id}
title: &t { fi: a, sv: b, en: c }
summary: *t
sets:
  - number: '${number}'
    title: *t
    measures:
      - number: '${number}'
        title: *t
        description: *t
        bodies: [{ body: council, role: leads }]
        source: &s { stands: both, place: x }
    source: *s
source: *s
`
      writeFileSync(join(dir, 'themes/10-late.yaml'), theme('late', '10'))
      writeFileSync(join(dir, 'themes/9-middle.yaml'), theme('middle', '9'))
    })
    expect(document?.themes.map((theme) => theme.id)).toEqual(['work', 'village', 'middle', 'late'])
  })
})

describe('the folder', () => {
  it('must be there and hold something', () => {
    const empty = mkdtempSync(join(tmpdir(), 'koto-empty-'))
    expect(checkProgramme(empty).problems.map((problem) => problem.code)).toEqual(['empty-folder'])
    rmSync(empty, { recursive: true })
    expect(checkProgramme(empty)).toMatchObject({ document: null, problems: [{ code: 'no-folder', file: '' }] })
    expect(checkProgramme(join(saarikyla, 'programme.yaml')).problems[0]?.code).toBe('no-folder')
  })

  it('must have its files, and no others', () => {
    expect(found([], (dir) => {
      rmSync(join(dir, 'bodies.yaml'))
      writeFileSync(join(dir, 'bodys.yaml'), 'bodies: []')
      writeFileSync(join(dir, 'themes/3-more.yml'), '')
      mkdirSync(join(dir, 'indicator'))
    })).toEqual([
      'bodies.yaml:1:1 missing-file', 'bodys.yaml:1:1 unknown-file', 'indicator:1:1 unknown-file',
      'themes/3-more.yml:1:1 unknown-file',
    ])
    expect(hints([], (dir) => writeFileSync(join(dir, 'bodys.yaml'), ''))).toEqual(['Did you mean bodies.yaml?'])
    expect(hints([], (dir) => writeFileSync(join(dir, 'themes/3-more.yml'), ''))).toEqual(['Name it themes/3-more.yaml.'])
  })

  it('must have a theme', () => {
    expect(found([], (dir) => rmSync(join(dir, 'themes'), { recursive: true }))).toContain('themes:1:1 missing-file')
  })

  it('names files that are too large, not UTF-8, or no files at all', () => {
    expect(found([
      ['concepts.yaml', `# ${'x'.repeat(2 * 1024 * 1024)}`],
      ['best-practices.yaml', Buffer.from('bestPractices:\n  - id: p\xe4iv\xe4', 'latin1')],
      ['indicators.yaml', Buffer.from('\ufeffindicators: []', 'utf16le')],
    ], (dir) => {
      rmSync(join(dir, 'strategy.yaml'))
      mkdirSync(join(dir, 'strategy.yaml'))
      symlinkSync(join(dir, 'nowhere'), join(dir, 'plans/gone.yaml'))
    })).toEqual([
      'best-practices.yaml:2:10 not-utf-8', 'concepts.yaml:1:1 too-large', 'indicators.yaml:1:1 not-utf-8',
      'plans/gone.yaml:1:1 unreadable', 'strategy.yaml:1:1 not-a-file',
    ])
  })
})

describe('YAML', () => {
  it('is told line by line where tabs indent', () => {
    expect(found([[work, '    title: { fi: Ensim', '\ttitle: { fi: Ensim'], [work, '      - id: first', '  \t  - id: first']]))
      .toEqual([`${work}:10:1 yaml-tab`, `${work}:12:3 yaml-tab`])
  })

  it('is told where a key stands twice, and the rest of the file is checked as well', () => {
    expect(found([[work, 'summary:\n', 'id: work\nsummary:\n'], [work, 'direction: up', 'direction: upp']]))
      .toEqual([`${work}:3:1 yaml-duplicate-key`, `${work}:31:24 wrong-value`])
  })

  it.each<[string, Edit, string]>([
    ['a colon in a text', [work, 'fi: Saarella on', 'fi: Saarella: on'], `${work}:4:7 yaml-syntax`],
    ['a bracket left open', [work, 'en: Work on the island }', 'en: Work on the island'], `${work}:3:1 yaml-syntax`],
    ['a text that begins with a star', [work, 'fi: Saarella on', 'fi: *Saarella on'], `${work}:4:17 yaml-syntax`],
    ['an alias of nothing', [work, 'fi: Saarella on töitä. Ohjelma auttaa tulijat niihin.', 'fi: *missing'],
      `${work}:4:7 yaml-syntax`],
    ['a second document', ['concepts.yaml', 'concepts: []\n---\nconcepts: []\n'], 'concepts.yaml:2:1 yaml-syntax'],
    ['a tag', [work, 'id: work', 'id: !js work'], `${work}:1:5 yaml-syntax`],
    ['an empty file', ['concepts.yaml', '# nothing yet\n'], 'concepts.yaml:1:1 empty-file'],
    ['brackets without end', ['concepts.yaml', '['.repeat(200_000)], 'concepts.yaml:1:1 too-deep'],
  ])('is told of %s', (_, edit, problem) => {
    expect(found([edit])).toContain(problem)
  })

  it('does not write out aliases that multiply, or that hold themselves', () => {
    const letters = 'abcdefghi'
    const bomb = [...letters].map((letter, index) => {
      const inside = index === 0 ? 'x' : `*${letters[index - 1]}`
      return `${letter}: &${letter} [${Array.from({ length: 10 }, () => inside).join(', ')}]`
    }).join('\n')
    expect(found([['concepts.yaml', bomb]])).toEqual(['concepts.yaml:2:8 alias-bomb'])
    expect(found([['concepts.yaml', 'concepts: &all\n  - *all\n']])).toEqual(['concepts.yaml:2:5 alias-bomb'])
  })

  it('does not call what an unreadable file defines missing', () => {
    expect(found([['bodies.yaml', 'bodies: [\n']]).filter((problem) => !problem.startsWith('bodies.yaml'))).toEqual([])
    expect(found([['bodies.yaml', 'bodies: []\n']])).toEqual(['bodies.yaml:1:9 empty-value'])
  })
})
