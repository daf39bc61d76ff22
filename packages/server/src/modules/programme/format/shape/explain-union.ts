import type { z } from 'zod'
import { didYouMean, expressionKinds, nearest, oneOf } from '../../../indicators/index.ts'
import { quoted, type FormatProblem } from '../problem.ts'
import type { Path } from '../source.ts'
import { nameOf, one, valueAt, type IssueContext } from './context.ts'
import { schemasAt, shapesOf } from './schema-at.ts'
import { wrongType } from './wrong-type.ts'

type UnionIssue = Extract<z.core.$ZodIssue, { code: 'invalid_union' }>

/**
 * A value that fits none of several forms. Which form was meant is read from what was written: the one key that
 * names a form (count, share, not …), or the type; then only what is wrong with that form is told.
 */
export function explainUnion(issue: UnionIssue, path: Path, context: IssueContext): FormatProblem[] {
  const value = valueAt(context.source.value, path)
  const forms = shapesOf(schemasAt(context.schema, path))
  if (typeof value !== 'object' || value === null || Array.isArray(value) || forms.length === 0) {
    const meant = issue.errors.find((errors) => errors.every((each) => each.path.length > 0))
    return meant ? inForm(meant, path, context) : wrongType(path, context)
  }
  const written = Object.keys(value)
  const names = forms.map((keys) => keys[0]!)
  const named = written.filter((key) => names.includes(key))
  if (named.length > 1) {
    return one(context, [...path, named[1]!], 'key', {
      code: 'two-definitions',
      message: `Only one of ${oneOf(named.map((key) => `“${key}”`))} can stand here.`,
      hint: `Keep one of them. Here may stand ${oneOf(names)}.`,
    })
  }
  if (named.length === 0) return unnamed(written, forms, path, context)
  const form = issue.errors.find((errors) => !errors.some((each) => isAboutKey(each, named[0]!) || isOutright(each)))
  return form ? inForm(form, path, context) : wrongType(path, context)
}

/** Nothing that names a form was written: a misspelt name, a form that belongs elsewhere, or none at all. */
function unnamed(written: string[], forms: string[][], path: Path, context: IssueContext): FormatProblem[] {
  const names = forms.map((keys) => keys[0]!)
  const elsewhere = written.find((key) => (expressionKinds as readonly string[]).includes(key))
  if (elsewhere !== undefined) {
    return one(context, [...path, elsewhere], 'key', {
      code: 'wrong-value', message: `“${elsewhere}” cannot stand here.`, hint: `Here may stand ${oneOf(names)}.`,
    })
  }
  const others = new Set(forms.flatMap((keys) => keys.slice(1)))
  const unknown = written.filter((key) => !others.has(key))
  const misspelt = unknown.find((key) => nearest(key, names) !== undefined) ?? unknown[0]
  if (misspelt !== undefined) {
    return one(context, [...path, misspelt], 'key', {
      code: 'unknown-key',
      message: `There is no key ${quoted(misspelt)} here.`,
      hint: didYouMean(misspelt, names, `Here may stand ${oneOf(names)}.`),
    })
  }
  return one(context, path, 'key', {
    code: 'missing-key', message: `${nameOf(path)} does not say how the number is made.`, hint: `Add one of ${oneOf(names)}.`,
  })
}

function inForm(issues: z.core.$ZodIssue[], path: Path, context: IssueContext): FormatProblem[] {
  return issues.flatMap((issue) => context.explain(issue, { ...context, path }))
}

/** Whether a form was refused because it does not have the key that names the one meant. */
function isAboutKey(issue: z.core.$ZodIssue, key: string): boolean {
  return issue.code === 'unrecognized_keys' && issue.path.length === 0 && issue.keys.includes(key)
}

function isOutright(issue: z.core.$ZodIssue): boolean {
  return issue.path.length === 0 && issue.code !== 'unrecognized_keys'
}
