import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expression } from '../../../../test/expressions.ts'
import { printExpression, readExpression } from './print.ts'

describe('an expression in YAML', () => {
  it('is the same after being printed and read', () => {
    fc.assert(fc.property(expression, (definition) => {
      expect(readExpression(printExpression(definition))).toEqual(definition)
    }), { numRuns: 300 })
  })

  it('is printed with what it counts first and its filters last', () => {
    const definition = { where: { measure: '4.10' }, count: 'group-met' }
    expect(printExpression(definition)).toBe('count: group-met\nwhere:\n  measure: "4.10"\n')
  })

  it('is refused when it is of no kind, or of two', () => {
    expect(() => readExpression('{ cuont: group-met }')).toThrow()
    expect(() => readExpression('{ count: group-met, sum: group-met.participants }')).toThrow()
  })
})
