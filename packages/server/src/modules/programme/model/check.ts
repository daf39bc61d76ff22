import type { ProblemField } from '../../../platform/problems/problem.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'
import { nameOf, type Item, type ItemKind } from './item.ts'

/**
 * What the database could not keep, whoever made the document: two items with one name, a pointer
 * to nothing, a character that no text has. The folder's checker says far more, with line numbers.
 */
export function checkItems(items: Item[]): void {
  const seen = new Set<string>()
  const fields: ProblemField[] = []
  for (const item of items) {
    const name = nameOf(item)
    if (seen.has(name)) fields.push({ field: name, code: 'twice', message: `${name} is there twice.` })
    seen.add(name)
  }
  const byName = new Map(items.map((item) => [nameOf(item), item]))
  for (const item of items) {
    for (const target of pointersOf(item, byName)) {
      if (!seen.has(nameOf(target)))
        fields.push({
          field: nameOf(item),
          code: 'dangling',
          message: `${nameOf(item)} points to ${nameOf(target)}, which is not there.`,
        })
    }
    if (unprintable(item.key) || unprintable(item.content)) {
      fields.push({
        field: nameOf(item),
        code: 'unprintable',
        message: `${nameOf(item)} has a character that no text can have (NUL, or half of a character).`,
      })
    }
  }
  if (fields.length > 0) throw invalid(fields, 'The programme cannot be kept as it is.')
}

/** The items that an item's content names and that have a column of their own. */
function pointersOf({ kind, content, parent }: Item, byName: Map<string, Item>): { kind: ItemKind; key: string }[] {
  const to = (kind: ItemKind, key: unknown) => (typeof key === 'string' ? [{ kind, key }] : [])
  switch (kind) {
    case 'body':
      return to('body', content.parent)
    case 'set':
      return to('plan', content.plan)
    case 'measure':
      return [
        ...(content.bodies as { body: string }[]).flatMap(({ body }) => to('body', body)),
        ...to('plan-theme', planThemeOf(content, parent && byName.get(nameOf(parent)))),
      ]
    case 'indicator':
      return (content.responsible as string[]).flatMap((body) => to('body', body))
    default:
      return []
  }
}

/** The key of the plan's theme that a measure belongs to: its set says which plan. */
export function planThemeOf(measure: Item['content'], set: Item | null | undefined): string | undefined {
  return measure.planTheme === undefined ? undefined : `${String(set?.content.plan ?? 'no-plan')}/${String(measure.planTheme)}`
}

function unprintable(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed()
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).some(([key, inside]) => unprintable(key) || unprintable(inside))
  )
}
