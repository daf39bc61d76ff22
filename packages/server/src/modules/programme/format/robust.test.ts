import fc from 'fast-check'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkVariant, saarikyla } from '../../../../test/programme-variant.ts'

const names = globSync('**/*.yaml', { cwd: saarikyla }).sort()
const pieces = [
  '\t', ': ', '- ', '*x', '&x ', '!t ', '{', '}', '[', ']', '"', "'", '#', '\n', '\n---\n', '1.10', 'null', '?', '|',
  '\u0000', '__proto__: 1\n',
]

/** A slip of the hand in one file: something put in, or some of it gone. */
const slip = fc.record({
  name: fc.constantFrom(...names),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.nat(40),
  put: fc.constantFrom('', ...pieces),
})

describe('whatever is written into the files', () => {
  it('the check gives problems at real places, or the programme, and never throws', () => {
    fc.assert(fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
      const texts = new Map(names.map((name) => [name, readFileSync(join(saarikyla, name), 'utf8')]))
      for (const { name, at, gone, put } of slips) {
        const text = texts.get(name)!
        const begin = Math.floor(at * text.length)
        texts.set(name, text.slice(0, begin) + put + text.slice(begin + gone))
      }
      const check = checkVariant([...texts].map(([name, text]) => [name, text]))
      expect(check.document === null).toBe(check.problems.length > 0)
      for (const problem of check.problems) {
        const lines = check.texts.get(problem.file)?.split('\n') ?? ['']
        expect(problem.line).toBeGreaterThanOrEqual(1)
        expect(problem.line).toBeLessThanOrEqual(lines.length)
        expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 1)
        expect(problem.message).toMatch(/\S.*[.!]$/s)
        expect(problem.hint).not.toBe('')
      }
    }), { numRuns: 25 })
  })
})
