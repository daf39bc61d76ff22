import { z } from 'zod'
import { LocalizedText, staffLanguages } from '../../../platform/languages/localized-text.ts'
import { Measure, StrategyGoal } from '../format/parts.ts'
import { IndicatorInTree } from './tree-answer.ts'

const titleText = z.string().describe('The title in the language that was asked for.')
const nameText = z.string().describe('The name in the language that was asked for.')
const Named = z.object({ key: z.string(), title: LocalizedText }).meta({ id: 'Named' })
const NumberedTitle = z.object({ number: z.string(), title: LocalizedText }).meta({ id: 'NumberedTitle' })
const BodyNamed = z
  .object({ id: z.string(), name: LocalizedText, role: z.enum(['leads', 'contributes']) })
  .meta({ id: 'BodyNamed' })

export const ProgrammeListedAnswer = z
  .object({
    id: z.string(),
    title: LocalizedText,
    titleText,
    city: z.object({ id: z.string(), name: LocalizedText }),
    period: z.object({ start: z.iso.date(), end: z.iso.date() }),
    main: z.boolean().describe('The one that the installation’s front page shows.'),
    counts: z.object({ themes: z.int(), sets: z.int(), measures: z.int(), indicators: z.int(), bodies: z.int() }),
  })
  .meta({ id: 'ProgrammeListed' })

export const IndicatorAnswer = IndicatorInTree.extend({
  titleText,
  of: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('programme') }),
      z.object({ kind: z.literal('plan'), id: z.string(), title: LocalizedText }),
      z.object({ kind: z.literal('measure'), number: z.string(), title: LocalizedText }),
    ])
    .describe('What it belongs to.'),
  responsibleBodies: z
    .array(z.object({ id: z.string(), name: LocalizedText }))
    .describe('Those named, else those that lead its measure.'),
}).meta({ id: 'IndicatorListed' })

export const MeasureListedAnswer = z
  .object({
    number: z.string(),
    title: LocalizedText,
    titleText,
    description: LocalizedText,
    theme: Named,
    set: NumberedTitle,
    leads: z.array(BodyNamed),
    indicators: z.int(),
    targets: z.int().describe('Indicators for which the programme sets a target.'),
  })
  .meta({ id: 'MeasureListed' })

export const MeasureAnswer = z
  .object({
    number: z.string(),
    title: LocalizedText,
    titleText,
    description: LocalizedText,
    theme: Named,
    set: NumberedTitle,
    plan: z.object({ id: z.string(), title: LocalizedText, theme: Named.nullable() }).nullable(),
    bodies: z.array(BodyNamed),
    indicators: z.array(IndicatorAnswer),
    deliverables: Measure.shape.deliverables,
    objectives: z.array(Named),
    goals: z.array(StrategyGoal).describe('The strategy’s goals that it serves, through its set’s objectives.'),
    bestPractices: z.array(Named),
    previous: NumberedTitle.nullable(),
    next: NumberedTitle.nullable(),
    source: Measure.shape.source,
    version: z.int(),
    versions: z
      .array(
        z.object({
          version: z.int(),
          since: z.iso.datetime(),
          change: z.string().nullable().describe('The reason that the loader gave.'),
          fields: z.array(z.string()).describe('What changed.'),
        }),
      )
      .describe('Newest first.'),
  })
  .meta({ id: 'MeasurePage' })

export const BodyListedAnswer = z
  .object({
    id: z.string(),
    name: LocalizedText,
    nameText,
    kind: z.string(),
    parent: z.string().nullable().describe('The id of the body that it is part of.'),
    leads: z.int().describe('Measures that it leads.'),
    contributes: z.int().describe('Measures that it takes part in.'),
    indicators: z.int().describe('Indicators that it answers for.'),
  })
  .meta({ id: 'BodyListed' })

export const SearchAnswer = z
  .object({
    query: z.string(),
    corrected: z.string().nullable().describe('The spelling that was searched instead, when nothing fitted what was typed.'),
    total: z.int(),
    hits: z.array(
      z.object({
        kind: z.string(),
        key: z.string().describe('A measure’s number, an indicator’s id …'),
        title: LocalizedText,
        titleText,
        excerpt: z
          .array(z.object({ text: z.string(), hit: z.boolean() }))
          .describe('Runs of plain text; hit runs are what was looked for.'),
        language: z.string().describe('The language in which it was found.'),
      }),
    ),
  })
  .meta({ id: 'SearchResult' })

/** What every list may be asked for. */
export const ListQuery = z.object({
  format: z.enum(['json', 'csv']).optional().describe('Instead of the Accept header.'),
  language: z.enum(staffLanguages).optional().describe('Instead of the Accept-Language header.'),
})
export const LanguageQuery = ListQuery.pick({ language: true })
export const ProgrammeParams = z.object({ id: z.string().max(100).describe('The programme’s id.') })
export const MeasureParams = ProgrammeParams.extend({
  number: z.string().max(20).describe('The measure’s number, for example 4.12.'),
})
export const SearchQuery = ListQuery.extend({
  q: z.string().max(1000).describe('The words that are looked for.'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})
