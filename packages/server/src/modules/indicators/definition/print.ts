import { parse, stringify } from 'yaml'
import { Expression, expressionKinds } from './expression.ts'

const order = [
  ...expressionKinds, 'question', 'statistic', 'answer', 'compare', 'of', 'among', 'against', 'as', 'over', 'areas',
  'groups', 'group', 'with', 'each', 'where',
]

/** An expression as it is written in a programme’s YAML, with its keys in one order. */
export function printExpression(expression: Expression): string {
  return stringify(ordered(expression), { lineWidth: 0 })
}

/**
 * The expression that a text of YAML holds.
 *
 * @throws a ZodError or YAMLParseError when it holds none; the checker of programmes tells people more.
 */
export function readExpression(text: string): Expression {
  return Expression.parse(parse(text))
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const place = (key: string) => (order.indexOf(key) + order.length + 1) % (order.length + 1)
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => place(a) - place(b)).map(([key, inner]) => [key, ordered(inner)]))
}
