import type { FileKind } from '../folder.ts'
import type { Source } from '../source.ts'
import { items, textUnder, under, whole, written, type Place, type Written } from './read.ts'

/** What a reference may point to. */
export type Target = 'body' | 'goal' | 'plan' | 'measure' | 'deliverable' | 'concept'

/** A set of measures as written. */
export interface SetWritten {
  number: Written[]
  plan: Written[]
  measures: Place[]
}

/** What a programme defines and what it refers to, gathered from all its files. */
export interface Outline {
  /** Ids by what they name; each list is in the order of the files. */
  defined: Record<Target | 'objective' | 'theme' | 'main-goal' | 'best-practice' | 'indicator' | 'plan-theme', Written[]>
  references: { to: Target; from: Written }[]
  bodies: Place[]
  sets: SetWritten[]
  plans: Place[]
  indicators: Place[]
  periods: Place[]
}

/** Gathers everything that the checks across files compare, from whatever could be read of the files. */
export function outline(sources: Source[]): Outline {
  const of = (kind: FileKind) => sources.filter((source) => source.kind === kind).map(whole)
  const heads = of('programme.yaml')
  const themes = of('themes/*.yaml')
  const plans = of('plans/*.yaml')
  const practices = of('best-practices.yaml').flatMap((file) => items(file, 'bestPractices'))
  const bodies = of('bodies.yaml').flatMap((file) => items(file, 'bodies'))
  const sets = themes.flatMap((theme) => items(theme, 'sets'))
  const measures = sets.flatMap((set) => items(set, 'measures'))
  const planThemes = plans.flatMap((plan) => items(plan, 'themes'))
  const objectives = [...sets, ...planThemes].flatMap((holder) => items(holder, 'objectives'))
  const indicators = [...of('indicators.yaml'), ...plans, ...measures].flatMap((holder) => items(holder, 'indicators'))
  const definitions = indicators.flatMap((indicator) => under(indicator, 'definition') ?? [])
  const ids = (places: Place[], key = 'id') => places.flatMap((place) => textUnder(place, key))
  const listed = (places: Place[], key: string) => places.flatMap((place) => items(place, key).flatMap(written))
  const bodiesOf = (places: Place[]) => places.flatMap((place) => ids(items(place, 'bodies'), 'body'))
  const references: Record<Target, Written[]> = {
    body: [
      ...ids(bodies, 'parent'), ...bodiesOf(measures), ...bodiesOf(practices),
      ...ids(heads.flatMap((head) => items(head, 'reviewBodies')), 'body'), ...listed(indicators, 'responsible'),
    ],
    goal: listed([...themes, ...objectives, ...plans], 'goals'),
    plan: ids(sets, 'plan'),
    measure: listed(practices, 'measures'),
    deliverable: ids(definitions, 'milestone'),
    concept: listed([...measures, ...indicators], 'concepts'),
  }
  return {
    defined: {
      body: ids(bodies),
      goal: ids(of('strategy.yaml').flatMap((file) => items(file, 'goals'))),
      plan: ids(plans),
      measure: ids(measures, 'number'),
      deliverable: ids(measures.flatMap((measure) => items(measure, 'deliverables'))),
      concept: ids(of('concepts.yaml').flatMap((file) => items(file, 'concepts'))),
      objective: ids(objectives),
      theme: ids(themes),
      'main-goal': ids(plans.flatMap((plan) => items(plan, 'mainGoals'))),
      'best-practice': ids(practices),
      indicator: ids(indicators),
      'plan-theme': ids(planThemes),
    },
    references: Object.entries(references).flatMap(([to, from]) => from.map((each) => ({ to: to as Target, from: each }))),
    bodies,
    plans,
    indicators,
    sets: sets.map((set) => ({
      number: textUnder(set, 'number'), plan: textUnder(set, 'plan'), measures: items(set, 'measures'),
    })),
    periods: [...heads, ...plans].flatMap((holder) => under(holder, 'period') ?? []),
  }
}
