import type { Target } from '../definition/indicator.ts'
import type { Unit } from '../definition/units.ts'
import { checkShare } from './expression.ts'
import type { KnownInProgramme } from './known.ts'
import type { DefinitionProblem } from './problem.ts'

const ranges: Partial<Record<Unit, [number, number]>> = {
  percent: [0, 100], 'index-0-1': [0, 1], 'percentage-points': [-100, 100],
}
const withoutSize: Unit[] = ['yes-no', 'yes-partially-no', 'words']
const belowZero: Unit[] = ['percentage-points', 'score']

/** A target must have the value that its comparator needs, and one that the unit can reach. */
export function checkTarget(target: Target, unit: Unit | undefined, known: KnownInProgramme): DefinitionProblem[] {
  const problems: DefinitionProblem[] = []
  const add = (code: DefinitionProblem['code'], key: string, at: 'key' | 'value', message: string, hint: string) =>
    problems.push({ path: ['target', key], at, code, message, hint })

  const needsValue = ['at-least', 'at-most', 'exactly'].includes(target.comparator)
  if (needsValue && target.value === undefined) {
    add('target-without-value', 'comparator', 'value', `A target “${target.comparator}” needs a value.`,
      'Write value: and the number.')
  }
  if (!needsValue && target.value !== undefined) {
    add('target-value-not-used', 'value', 'key', `A target “${target.comparator}” has no value.`,
      'Take value away, or write at-least.')
  }
  if (unit !== undefined) {
    const plain = withoutSize.includes(unit)
    if (plain && target.comparator !== 'done') {
      add('target-does-not-fit', 'comparator', 'value', `An indicator in “${unit}” is reached or not.`, 'Write comparator: done.')
    }
    if (!plain && target.comparator === 'done') {
      add('target-does-not-fit', 'comparator', 'value', `“done” is for yes or no, and this indicator is in “${unit}”.`,
        'Write comparator: at-least with a value.')
    }
    problems.push(...checkRange(target.value, unit))
  }
  if (typeof target.value === 'object') problems.push(...checkShare(target.value, known, ['target', 'value']))
  return problems
}

function checkRange(value: Target['value'], unit: Unit): DefinitionProblem[] {
  const at = { path: ['target', 'value'], at: 'value' } as const
  if (typeof value === 'object') {
    return unit === 'percent' ? [] : [{
      ...at, code: 'target-does-not-fit',
      message: `A share is in per cent, and this indicator is in “${unit}”.`, hint: 'Write a number.',
    }]
  }
  const [least, most] = ranges[unit] ?? [belowZero.includes(unit) ? -Infinity : 0, Infinity]
  if (value === undefined || withoutSize.includes(unit) || (value >= least && value <= most)) return []
  return [{
    ...at, code: 'target-out-of-range',
    message: `The value ${value} is out of reach for an indicator in “${unit}”.`,
    hint: most === Infinity ? 'Write a number that is not below zero.' : `Write a number from ${least} to ${most}.`,
  }]
}
