import type { CsvColumn } from '../../../platform/http/csv.ts'
import { textIn, type LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { BodyListed, IndicatorView, MeasureListed, ProgrammeListed, SearchHit } from '../reading.ts'

/** The columns of each list, in one language; several values in one cell stand apart with “; ”. */
const inLanguage = (language: string) => (text: LocalizedText | undefined) =>
  text === undefined ? undefined : textIn(text, language).text
const joined = (texts: (string | undefined)[]) => texts.filter((text) => text !== undefined).join('; ')

export function programmeColumns(language: string): CsvColumn<ProgrammeListed>[] {
  const text = inLanguage(language)
  return [
    { name: 'id', value: (row) => row.id },
    { name: 'title', value: (row) => text(row.title) },
    { name: 'city', value: (row) => text(row.city.name) },
    { name: 'start', value: (row) => row.period.start },
    { name: 'end', value: (row) => row.period.end },
    { name: 'main', value: (row) => row.main },
    ...(['themes', 'sets', 'measures', 'indicators', 'bodies'] as const).map((name) => ({
      name,
      value: (row: ProgrammeListed) => row.counts[name],
    })),
  ]
}

export function measureColumns(language: string): CsvColumn<MeasureListed>[] {
  const text = inLanguage(language)
  return [
    { name: 'number', value: (row) => row.number },
    { name: 'title', value: (row) => text(row.title) },
    { name: 'description', value: (row) => text(row.description) },
    { name: 'theme', value: (row) => text(row.theme.title) },
    { name: 'set', value: (row) => row.set.number },
    { name: 'set_title', value: (row) => text(row.set.title) },
    { name: 'leads', value: (row) => joined(row.leads.map((body) => text(body.name))) },
    { name: 'indicators', value: (row) => row.indicators },
    { name: 'targets', value: (row) => row.targets },
  ]
}

export function indicatorColumns(language: string): CsvColumn<IndicatorView>[] {
  const text = inLanguage(language)
  const target = (row: IndicatorView) => row.target?.value
  return [
    { name: 'id', value: (row) => row.id },
    { name: 'title', value: (row) => text(row.title) },
    { name: 'belongs_to', value: (row) => row.of.kind },
    { name: 'measure', value: (row) => (row.of.kind === 'measure' ? row.of.number : undefined) },
    { name: 'plan', value: (row) => (row.of.kind === 'plan' ? row.of.id : undefined) },
    { name: 'origin', value: (row) => row.origin },
    { name: 'unit', value: (row) => row.unit },
    { name: 'direction', value: (row) => row.direction },
    { name: 'period', value: (row) => row.period },
    { name: 'definition', value: (row) => JSON.stringify(row.definition) },
    { name: 'definition_version', value: (row) => row.version },
    { name: 'target_comparator', value: (row) => row.target?.comparator },
    {
      name: 'target_value',
      value: (row) => {
        const value = target(row)
        return typeof value === 'object' ? JSON.stringify(value) : value
      },
    },
    { name: 'target_each', value: (row) => row.target?.each },
    { name: 'target_by', value: (row) => row.target?.by },
    { name: 'responsible', value: (row) => joined(row.responsibleBodies.map((body) => text(body.name))) },
    { name: 'sources', value: (row) => joined(row.sources.map(text)) },
    { name: 'method', value: (row) => text(row.method) },
  ]
}

export function bodyColumns(language: string): CsvColumn<BodyListed>[] {
  const text = inLanguage(language)
  return [
    { name: 'id', value: (row) => row.id },
    { name: 'name', value: (row) => text(row.name) },
    { name: 'kind', value: (row) => row.kind },
    { name: 'parent', value: (row) => row.parent },
    { name: 'leads', value: (row) => row.leads },
    { name: 'contributes', value: (row) => row.contributes },
    { name: 'indicators', value: (row) => row.indicators },
  ]
}

export function searchColumns(language: string): CsvColumn<SearchHit>[] {
  const text = inLanguage(language)
  return [
    { name: 'kind', value: (row) => row.kind },
    { name: 'key', value: (row) => row.key },
    { name: 'title', value: (row) => text(row.title) },
    { name: 'excerpt', value: (row) => row.excerpt.map((run) => run.text).join('') },
    { name: 'language', value: (row) => row.language },
  ]
}
