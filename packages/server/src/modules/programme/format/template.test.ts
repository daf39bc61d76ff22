import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { expressionKinds, kindOf } from '../../indicators/index.ts'
import { checkProgramme } from './index.ts'

const root = fileURLToPath(new URL('../../../../../../', import.meta.url))
const template = join(root, 'programmes/template')
const read = (name: string) => readFileSync(join(template, name), 'utf8')
const names = globSync('**/*.yaml', { cwd: template })

describe('the template', () => {
  const { document, problems } = checkProgramme(template)
  const measures = document?.themes.flatMap((theme) => theme.sets.flatMap((set) => set.measures)) ?? []
  const indicators = [
    ...(document?.indicators ?? []), ...(document?.plans ?? []).flatMap((plan) => plan.indicators),
    ...measures.flatMap((measure) => measure.indicators),
  ]

  it('is a valid programme', () => {
    expect(problems).toEqual([])
  })

  it('shows every kind of definition and every comparator but one that reads as another', () => {
    expect(new Set(indicators.map((indicator) => kindOf(indicator.definition)))).toEqual(new Set(expressionKinds))
    expect(new Set(indicators.flatMap((indicator) => indicator.target?.comparator ?? [])))
      .toEqual(new Set(['at-least', 'at-most', 'more-than-before', 'done']))
  })

  it('begins every file with its schema, so that editors complete it', () => {
    for (const name of names) {
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(name)) ?? []
      expect(schema, name).toBeDefined()
      expect(existsSync(join(template, dirname(name), schema!)), name).toBe(true)
    }
  })
})

describe('docs/writing-a-programme', () => {
  it.each(['fi', 'sv', 'en'])('in %s shows only definitions and keys that the format has, in at most 250 lines', (language) => {
    const page = readFileSync(join(root, `docs/writing-a-programme.${language}.md`), 'utf8')
    expect(page.split('\n').length).toBeLessThanOrEqual(251)
    for (const kind of expressionKinds) expect(page).toContain(`${kind}:`)
    expect(page).not.toMatch(/\bTODO\b/)
  })

  it('has the same examples and headings in every language', () => {
    const skeleton = (language: string) => {
      const page = readFileSync(join(root, `docs/writing-a-programme.${language}.md`), 'utf8')
      return { headings: page.match(/^#+ /gm), fences: page.match(/^```\w*/gm), rows: page.match(/^\|/gm)?.length }
    }
    expect(skeleton('sv')).toEqual(skeleton('en'))
    expect(skeleton('fi')).toEqual(skeleton('en'))
  })
})
