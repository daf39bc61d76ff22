import type { HistoryEntry, StaffLanguage } from '@koto/server/types'
import { formatMoment } from '../languages/formats.ts'
import { differences, unchanged } from './differences.ts'
import { actionWords, actorWords, fieldWords, valueWords } from './words-of.ts'

/** One entry of the audit or of a thing's history, all in the reader's words. */
export interface EntryTold {
  /** For the `time` element. */
  moment: string
  at: string
  by: string
  action: string
  /** What says which thing it was, then what changed. `from` is null when it was not there before. */
  changes: { field: string; from: string | null; to: string }[]
  reason: string | null
  /** Where it is known in which language the reason was written. */
  reasonLanguage?: string | undefined
}

/** Fields that say which thing was changed, told even when they stay as they were. */
const telling = ['role', 'unit', 'measure']

/** Fields in the order of telling; the others after these. The database keeps none of its own. */
const order = ['measure', 'name', 'kind', 'role', 'unit', 'parent', 'city', 'slug', 'language', 'active', 'closed', 'since', 'until']

const languages = ['fi', 'sv', 'en']

function placeOf([field = '', inside = '']: string[]): number {
  const place = order.indexOf(field)
  return (place === -1 ? order.length : place) + (languages.indexOf(inside) + 1) / 10
}

/** Tells an entry: who did what when, and from what to what. */
export function tellEntry(entry: HistoryEntry, language: StaffLanguage): EntryTold {
  const { before, after, names } = entry
  const isNew = before === null || before === undefined
  const words = (path: string[], value: unknown) => valueWords(path, value, names, language)
  return {
    moment: entry.at.toISOString(),
    at: formatMoment(entry.at),
    by: actorWords(entry.by, language),
    action: actionWords(entry.action, language),
    changes: [
      ...unchanged(before, after, telling).map(({ path, value }) => ({ path, from: null, to: words(path, value) })),
      ...differences(before, after).map(({ path, from, to }) => ({
        path,
        from: isNew ? null : words(path, from),
        to: words(path, to),
      })),
    ]
      // Whose role it is, the entry's subject says already.
      .filter(({ path }) => !(entry.action.startsWith('organisation.role-') && path[0] === 'person'))
      .sort((a, b) => placeOf(a.path) - placeOf(b.path))
      .map(({ path, from, to }) => ({ field: fieldWords(path, language), from, to })),
    reason: entry.reason,
  }
}
