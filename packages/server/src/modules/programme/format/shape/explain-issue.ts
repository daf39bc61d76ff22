import type { z } from 'zod'
import { didYouMean, oneOf } from '../../../indicators/index.ts'
import { quoted, type FormatProblem } from '../problem.ts'
import type { Path } from '../source.ts'
import { nameOf, one, valueAt, type IssueContext } from './context.ts'
import { explainMissing } from './explain-missing.ts'
import { explainUnion } from './explain-union.ts'
import { isLocalizedText, kindsOf, schemasAt, shapesOf } from './schema-at.ts'
import { wrongType } from './wrong-type.ts'

/** What an issue of a schema means to the one who wrote the file: where it stands, and what would be right. */
export function explainIssue(issue: z.core.$ZodIssue, context: IssueContext): FormatProblem[] {
  const path = [...context.path, ...issue.path] as Path
  const value = valueAt(context.source.value, path)
  if (value === undefined && issue.code !== 'unrecognized_keys') return explainMissing(path, context)
  if (value === null) return one(context, path, 'value', empty(path, context))
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => unknownKey(key, path, context))
    case 'invalid_union':
      return explainUnion(issue, path, context)
    case 'invalid_value':
      return wrongWord(value, issue.values.map(String), path, context)
    case 'invalid_type':
      return wrongType(path, context)
    case 'too_small':
      return one(context, path, 'value', empty(path, context))
    case 'invalid_format':
      return one(context, path, 'value', {
        code: 'wrong-value', message: `${quoted(value)} is not right for ${nameOf(path)}.`,
        hint: formatHint(issue.format, issue.message),
      })
    default:
      return one(context, path, 'value', {
        code: 'wrong-value', message: `${nameOf(path)}: ${issue.message}.`, hint: 'Look how programmes/template writes it.',
      })
  }
}

function unknownKey(key: string, path: Path, context: IssueContext): FormatProblem[] {
  const known = [...new Set(shapesOf(schemasAt(context.schema, path)).flat())]
  return one(context, [...path, key], 'key', {
    code: 'unknown-key', message: `There is no key ${quoted(key)} here.`,
    hint: didYouMean(key, known, `Here may stand ${oneOf(known)}.`),
  })
}

function wrongWord(value: unknown, allowed: string[], path: Path, context: IssueContext): FormatProblem[] {
  const meant = typeof value === 'string' ? didYouMean(value, allowed, '') : ''
  return one(context, path, 'value', {
    code: 'wrong-value',
    message: `${quoted(value)} is not one of the words for ${nameOf(path)}.`,
    hint: `${meant}${meant && ' '}Write ${oneOf(allowed)}.`,
  })
}

function empty(path: Path, context: IssueContext) {
  const schemas = schemasAt(context.schema, path)
  const hint = isLocalizedText(schemas)
    ? 'Write the text in three languages: fi:, sv: and en:.'
    : `Write ${oneOf(kindsOf(schemas)) || 'a value'}${kindsOf(schemas).includes('a list') ? ' with at least one item' : ''}.`
  return { code: 'empty-value', message: `${nameOf(path)} is empty.`, hint } as const
}

function formatHint(format: string, message: string): string {
  if (format === 'date') return 'Write a real date as year-month-day: 2021-12-31.'
  if (format === 'url') return 'Write an address that begins with https://.'
  return message.startsWith('Invalid') ? 'Write small letters a–z, digits, dots and hyphens.' : `Write ${message}.`
}
