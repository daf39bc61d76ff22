import { z } from 'zod'
import type { Outline } from '../outline/outline.ts'
import { textUnder, under } from '../outline/read.ts'
import type { FormatProblem } from '../problem.ts'
import { problemAt } from '../source.ts'

const isDate = (text: string) => z.iso.date().safeParse(text).success

/** A period ends after it starts, and targets are to be reached within the programme. */
export function checkDates(outline: Outline): FormatProblem[] {
  return [...periodsBackwards(outline), ...targetsOutside(outline)]
}

function periodsBackwards(outline: Outline): FormatProblem[] {
  return outline.periods.flatMap((period) => {
    const [start, end] = ['start', 'end'].flatMap((key) => textUnder(period, key).slice(0, 1))
    if (start === undefined || end === undefined || !isDate(start.text) || !isDate(end.text) || end.text > start.text) return []
    return [problemAt(end.source, end.path, 'value', {
      code: 'period-ends-before-start',
      message: `The period ends on ${end.text}, before it starts on ${start.text}.`,
      hint: 'Change one of the two dates.',
    })]
  })
}

function targetsOutside(outline: Outline): FormatProblem[] {
  const programme = outline.periods.find((period) => period.source.kind === 'programme.yaml')
  const [start, end] = programme ? ['start', 'end'].flatMap((key) => textUnder(programme, key)) : []
  if (start === undefined || end === undefined || !isDate(start.text) || !isDate(end.text) || end.text < start.text) return []
  return outline.indicators.flatMap((indicator) => {
    const target = under(indicator, 'target')
    const [by] = target ? textUnder(target, 'by') : []
    if (by === undefined || !isDate(by.text) || (by.text >= start.text && by.text <= end.text)) return []
    return [problemAt(by.source, by.path, 'value', {
      code: 'date-outside-programme',
      message: `The target’s date ${by.text} is outside the programme.`,
      hint: `Write a date from ${start.text} to ${end.text}; without by:, the target is for the end of the programme.`,
    })]
  })
}
