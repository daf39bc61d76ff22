import { textIn, type LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { Indicator } from '../../indicators/definition/indicator.ts'
import type { ProgrammeDocument } from '../format/document.ts'
import type { SearchHit } from '../reading.ts'

/** One thing that can be found, with its words in one language. */
export interface SearchEntry {
  kind: SearchHit['kind']
  key: string
  language: string
  textLanguage: string
  position: number
  title: LocalizedText
  body: string
  more: string
  /** Its number or id, by which it is found as by a word of its title. */
  code: string
}

interface Source {
  kind: SearchHit['kind']
  key: string
  title: LocalizedText
  body?: (LocalizedText | undefined)[]
  more?: (LocalizedText | undefined)[]
  code?: string
}

/** Everything of a programme that can be found, in one language. */
export function searchEntries(document: ProgrammeDocument, language: string): SearchEntry[] {
  return sourcesOf(document).map(({ kind, key, title, body = [], more = [], code = '' }, position) => {
    const { language: textLanguage } = textIn(title, language)
    return {
      kind,
      key,
      language,
      textLanguage,
      position,
      title,
      body: joined(body, language),
      more: joined(more, language),
      code,
    }
  })
}

/** One after the other; titles, which have no full stop, are told apart by a dot. */
function joined(texts: (LocalizedText | undefined)[], language: string): string {
  return texts
    .filter((text) => text !== undefined)
    .map((text) => textIn(text, language).text)
    .reduce((before, text) => (before === '' ? text : `${before}${/[.!?]$/.test(before) ? ' ' : ' · '}${text}`), '')
}

/** In the order in which equally good ones are shown. */
function sourcesOf(document: ProgrammeDocument): Source[] {
  const names = new Map(document.bodies.map((body) => [body.id, body.name]))
  const sets = document.themes.flatMap((theme) => theme.sets)
  const measures = sets.flatMap((set) => set.measures)
  const indicator = ({ id, title, description, method, sources }: Indicator): Source => ({
    kind: 'indicator',
    key: id,
    title,
    body: [description],
    more: [method, ...sources],
    code: id,
  })
  return [
    ...measures.map(({ number, title, description, bodies, indicators, deliverables }): Source => ({
      kind: 'measure',
      key: number,
      title,
      body: [description],
      code: number,
      more: [
        ...indicators.map((one) => one.title),
        ...deliverables.map((one) => one.title),
        ...bodies.map((one) => names.get(one.body)),
      ],
    })),
    ...document.indicators.map(indicator),
    ...document.plans.flatMap((plan) => plan.indicators).map(indicator),
    ...measures.flatMap((measure) => measure.indicators).map(indicator),
    ...document.themes.map(({ id, title, summary }): Source => ({ kind: 'theme', key: id, title, body: [summary] })),
    ...sets.map(({ number, title, objectives }): Source => ({
      kind: 'set',
      key: number,
      title,
      body: objectives.map((objective) => objective.title),
      code: number,
    })),
    ...sets.flatMap((set) =>
      set.objectives.map(({ id, title }): Source => ({ kind: 'objective', key: `${set.number}/${id}`, title })),
    ),
    ...document.plans.map(({ id, title, summary, mainGoals, themes, preparation }): Source => ({
      kind: 'plan',
      key: id,
      title,
      body: [summary],
      more: [...mainGoals, ...themes, ...themes.flatMap((theme) => theme.objectives)]
        .map((one) => one.title)
        .concat(preparation ?? []),
    })),
    ...document.concepts.map(({ id, term, definition, note }): Source => ({
      kind: 'concept',
      key: id,
      title: term,
      body: [definition],
      more: [note],
    })),
    ...document.bestPractices.map(({ id, title, description }): Source => ({
      kind: 'best-practice',
      key: id,
      title,
      body: [description],
    })),
    ...document.bodies.map(({ id, name, note }): Source => ({ kind: 'body', key: id, title: name, body: [note] })),
    ...document.about.map(({ heading, text }, index): Source => ({
      kind: 'about',
      key: String(index + 1),
      title: heading,
      body: [text],
    })),
  ]
}
