import { oneOf } from '../../../indicators/index.ts'
import { staffLanguages } from '../../../../platform/languages/localized-text.ts'
import type { FormatProblem } from '../problem.ts'
import type { Path } from '../source.ts'
import { nameOf, one, valueAt, type IssueContext } from './context.ts'
import { descriptionAt, isLocalizedText, kindsOf, schemasAt } from './schema-at.ts'

const languageNames: Record<string, string> = { fi: 'Finnish', sv: 'Swedish', en: 'English' }

/** A key that must be there and is not. Points to the thing that lacks it. */
export function explainMissing(path: Path, context: IssueContext): FormatProblem[] {
  const parent = path.slice(0, -1)
  const key = String(path.at(-1))
  const siblings = valueAt(context.source.value, parent)
  if (isLocalizedText(schemasAt(context.schema, parent)) && (staffLanguages as readonly string[]).includes(key)) {
    return one(context, parent, 'key', {
      code: 'missing-language',
      message: `${nameOf(parent)} has no ${languageNames[key]} (${key}).`,
      hint: key === 'sv' && isObjectWith(siblings, 'se')
        ? 'se is Northern Sámi. Swedish is sv: write sv: and the text.'
        : `Add ${key}: and the text in ${languageNames[key]}.`,
    })
  }
  if (key === 'unit' && isObjectWith(siblings, 'target')) {
    return one(context, [...parent, 'target'], 'key', {
      code: 'target-without-unit', message: 'The indicator has a target but no unit.',
      hint: `Add unit: ${whatBelongs(path, context)}.`,
    })
  }
  return one(context, parent, 'key', {
    code: 'missing-key',
    message: parent.length === 0 ? `The file has no “${key}”.` : `${nameOf(parent)} has no “${key}”.`,
    hint: `Add ${key}: ${whatBelongs(path, context)}.`,
  })
}

function isObjectWith(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}

function whatBelongs(path: Path, context: IssueContext): string {
  const schemas = schemasAt(context.schema, path)
  if (isLocalizedText(schemas)) return 'the text in three languages, fi:, sv: and en:'
  const words = schemas.flatMap((schema) => Object.keys((schema as unknown as { def: { entries?: object } }).def.entries ?? {}))
  if (words.length > 0) return oneOf(words)
  const description = descriptionAt(context.schema, path)?.split('. ')[0]?.replace(/\.$/, '')
  return description ? `${oneOf(kindsOf(schemas))} (${description})` : oneOf(kindsOf(schemas))
}
