import type { z } from 'zod'
import type { Actor } from '../../platform/access/actor.ts'
import type { LocalizedText } from '../../platform/languages/localized-text.ts'
import type { Indicator, SourceStatement } from '../indicators/definition/indicator.ts'
import type { ProgrammeDocument } from './format/document.ts'
import type { ChangeCounts } from './model/summary.ts'
import type { BestPractice, Concept, Objective, Plan, ProgrammeHead, ReviewBody, StrategyGoal } from './format/parts.ts'

/** A thing named in a list: enough for a link. */
export interface Named<Key extends string = string> {
  key: Key
  title: LocalizedText
}

export interface BodyNamed {
  id: string
  name: LocalizedText
  role: 'leads' | 'contributes'
}

export interface ProgrammeListed {
  id: string
  title: LocalizedText
  city: { id: string; name: LocalizedText }
  period: { start: string; end: string }
  /** The one that the installation's front page shows. */
  main: boolean
  counts: { themes: number; sets: number; measures: number; indicators: number; bodies: number }
}

export interface MeasureListed {
  number: string
  title: LocalizedText
  description: LocalizedText
  theme: Named
  set: { number: string; title: LocalizedText }
  leads: BodyNamed[]
  indicators: number
  /** Indicators for which the programme sets a target. */
  targets: number
}

export interface SetListed {
  number: string
  title: LocalizedText
  plan: string | null
  measures: MeasureListed[]
}

export interface ThemeListed {
  id: string
  title: LocalizedText
  summary: LocalizedText
  sets: SetListed[]
}

/** The front page of a programme: what was promised, in four themes, and what is measured. */
export interface ProgrammeOverview extends ProgrammeListed {
  promise: LocalizedText
  summary: LocalizedText
  strategyTitle: LocalizedText
  themes: ThemeListed[]
  plans: Named[]
  /** The programme's own indicators (P1…). */
  indicators: IndicatorView[]
  reviewBodies: (z.infer<typeof ReviewBody> & { name: LocalizedText })[]
  version: { number: number; loadedAt: Date }
}

export interface IndicatorView extends Indicator {
  /** The definition's version; it grows when the definition, target, unit or period changes. */
  version: number
  /** What it belongs to: the programme, a plan, or a measure by its number. */
  of:
    | { kind: 'programme' }
    | { kind: 'plan'; id: string; title: LocalizedText }
    | { kind: 'measure'; number: string; title: LocalizedText }
  responsibleBodies: { id: string; name: LocalizedText }[]
}

/** One version of a thing, in a list with the newest first. */
export interface VersionListed {
  version: number
  since: Date
  /** The reason that the loader gave, in the loader's words. */
  change: string | null
  /** What changed: the format's names of fields, `belongsTo`, or one of `added`, `retired`, `returned`. */
  fields: string[]
}

export interface IndicatorPage extends IndicatorView {
  /** Of the definition. */
  versions: VersionListed[]
}

export interface ThemeView extends ThemeListed {
  goals: z.infer<typeof StrategyGoal>[]
  source: SourceStatement
}

export interface SetView extends SetListed {
  theme: Named
  objectives: (Omit<z.infer<typeof Objective>, 'goals'> & { goals: z.infer<typeof StrategyGoal>[] })[]
  source: SourceStatement
}

export interface MeasurePage {
  number: string
  title: LocalizedText
  description: LocalizedText
  theme: Named
  set: { number: string; title: LocalizedText }
  plan: { id: string; title: LocalizedText; theme: Named | null } | null
  bodies: BodyNamed[]
  indicators: IndicatorView[]
  deliverables: { id: string; title: LocalizedText }[]
  objectives: Named[]
  /** The strategy's goals that it serves, through its set's objectives. */
  goals: z.infer<typeof StrategyGoal>[]
  bestPractices: Named[]
  previous: { number: string; title: LocalizedText } | null
  next: { number: string; title: LocalizedText } | null
  source: SourceStatement
  version: number
  versions: VersionListed[]
}

export interface BodyListed {
  id: string
  name: LocalizedText
  kind: string
  parent: string | null
  leads: number
  contributes: number
  indicators: number
}

export interface BodyPage extends BodyListed {
  note: LocalizedText | null
  ancestors: { id: string; name: LocalizedText }[]
  children: BodyListed[]
  measures: (MeasureListed & { role: 'leads' | 'contributes' })[]
  answersFor: IndicatorView[]
}

export interface PlanPage extends Omit<z.infer<typeof Plan>, 'indicators'> {
  indicators: IndicatorView[]
  measures: (MeasureListed & { planTheme: string | null })[]
}

/** One load that changed something. */
export interface ProgrammeChange {
  number: number
  loadedAt: Date
  /** One plain English sentence; `counts` are for pages, which have the words in each language. */
  summary: string
  counts: ChangeCounts
  reason: string | null
}

export type AboutPage = z.infer<typeof ProgrammeHead> & {
  /** The changes newest first. */
  version: { number: number; loadedAt: Date; changes: ProgrammeChange[] }
}

export interface SearchHit {
  kind: 'measure' | 'indicator' | 'set' | 'theme' | 'objective' | 'body' | 'concept' | 'best-practice' | 'plan' | 'about'
  /** What links to it: a measure's number, an indicator's id; of an objective set/id; of “about” its heading's place, from 1. */
  key: string
  title: LocalizedText
  /** The passage that fits, as runs of plain text; `hit` runs are the words that were looked for. */
  excerpt: { text: string; hit: boolean }[]
  /** The language that the passage is in: the reader's, or another in which the words were found. */
  language: string
}

export interface SearchResult {
  query: string
  /** The spelling that was searched instead, when nothing fitted what was typed. */
  corrected: string | null
  hits: SearchHit[]
  total: number
}

/**
 * Everything that the public may read of the programmes. A programme, theme, measure … that does not
 * exist is the problem `not-found`.
 */
export interface ProgrammeReading {
  list(actor: Actor): Promise<ProgrammeListed[]>
  overview(actor: Actor, programme: string): Promise<ProgrammeOverview>
  theme(actor: Actor, programme: string, theme: string): Promise<ThemeView>
  set(actor: Actor, programme: string, number: string): Promise<SetView>
  measure(actor: Actor, programme: string, number: string): Promise<MeasurePage>
  indicators(actor: Actor, programme: string): Promise<IndicatorView[]>
  indicator(actor: Actor, programme: string, id: string): Promise<IndicatorPage>
  bodies(actor: Actor, programme: string): Promise<BodyListed[]>
  body(actor: Actor, programme: string, id: string): Promise<BodyPage>
  plan(actor: Actor, programme: string, id: string): Promise<PlanPage>
  concepts(actor: Actor, programme: string): Promise<z.infer<typeof Concept>[]>
  bestPractices(actor: Actor, programme: string): Promise<z.infer<typeof BestPractice>[]>
  about(actor: Actor, programme: string): Promise<AboutPage>
  search(
    actor: Actor,
    programme: string,
    query: string,
    language: string,
    page?: { limit: number; offset: number },
  ): Promise<SearchResult>
  /** The whole tree: `themes[].sets[].measures[]`, `plans[]`, `indicators[]` … as the command line and the open API print it. */
  tree(actor: Actor, programme: string): Promise<ProgrammeTree>
  /** The version that stands: what a cached answer is good for. */
  version(actor: Actor, programme: string): Promise<{ number: number; loadedAt: Date }>
  /** Changes whenever anything that the public pages give has changed, and with each day (what is late depends on it): what a kept page is good for. */
  stamp(actor: Actor): Promise<string>
}

type WithVersion<Part extends { indicators: Indicator[] }> = Omit<Part, 'indicators'> & {
  indicators: (Indicator & { version: number })[]
}
type ThemePart = ProgrammeDocument['themes'][number]
type SetPart = ThemePart['sets'][number]

/** The whole programme as one document, with each definition's version. */
export type ProgrammeTree = Omit<WithVersion<ProgrammeDocument>, 'themes' | 'plans'> & {
  themes: (Omit<ThemePart, 'sets'> & {
    sets: (Omit<SetPart, 'measures'> & { measures: WithVersion<SetPart['measures'][number]>[] })[]
  })[]
  plans: WithVersion<ProgrammeDocument['plans'][number]>[]
  version: { number: number; loadedAt: Date }
}
