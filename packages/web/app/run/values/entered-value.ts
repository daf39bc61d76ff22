import type { Series } from '@koto/server/types'
import { isAnswer } from '../../charts/value-words.ts'
import { placeOf } from './schemas.ts'

const comma = (value: number) => String(value).replace('.', ',')

/** What the form begins with: the place that the address names, and the value that stands there. */
export function startOfEntry({ totals, breakdowns, choices, indicator }: Series, query: URLSearchParams) {
  const period = query.get('period') ?? ''
  const breakdown = Object.fromEntries(choices.dimensions.flatMap(({ id }) => (query.get(id) ? [[id, query.get(id)!]] : [])))
  const place = placeOf(period, breakdown)
  const stands = [...totals, ...breakdowns.flatMap(({ points }) => points)].find((point) => placeOf(point.period, point.breakdown) === place) ?? null
  return {
    place,
    stands: stands && { value: stands.value, missing: stands.missing },
    start: {
      period, breakdown,
      ...(stands === null ? {} : {
        value: stands.value === null ? '' : isAnswer(indicator.unit) ? String(stands.value) : comma(stands.value), missing: stands.missing ?? undefined,
        source: stands.source, note: stands.note?.text ?? '', seen: stands.number,
      }),
    },
  }
}
