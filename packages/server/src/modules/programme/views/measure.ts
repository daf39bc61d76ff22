import { notFound } from '../../../platform/problems/catalogue.ts'
import type { MeasureListed, MeasurePage, SetListed } from '../reading.ts'
import { measureIndicators } from './indicator.ts'
import { bodiesNamed, goalsOf, named } from './named.ts'
import type { MeasurePlace, Snapshot } from './snapshot.ts'
import { itemOf, versionsOf } from './versions.ts'

export function measurePage(snapshot: Snapshot, number: string): MeasurePage {
  const place = snapshot.measureByNumber.get(number)
  if (place === undefined) throw notFound('measure')
  const { theme, set, measure, index } = place
  return {
    number,
    title: measure.title,
    description: measure.description,
    theme: named(theme),
    set: { number: set.number, title: set.title },
    plan: planOf(snapshot, place),
    bodies: bodiesNamed(snapshot, measure.bodies),
    indicators: measureIndicators(snapshot, measure),
    deliverables: measure.deliverables,
    objectives: set.objectives.map(named),
    goals: goalsOf(
      snapshot,
      set.objectives.flatMap((objective) => objective.goals),
    ),
    bestPractices: snapshot.document.bestPractices.filter((practice) => practice.measures.includes(number)).map(named),
    previous: neighbour(snapshot, index - 1),
    next: neighbour(snapshot, index + 1),
    source: measure.source,
    version: itemOf(snapshot, measure).version,
    versions: versionsOf(snapshot, measure),
  }
}

export function measureListed(snapshot: Snapshot, { theme, set, measure }: MeasurePlace): MeasureListed {
  return {
    number: measure.number,
    title: measure.title,
    description: measure.description,
    theme: named(theme),
    set: { number: set.number, title: set.title },
    leads: bodiesNamed(
      snapshot,
      measure.bodies.filter((body) => body.role === 'leads'),
    ),
    indicators: measure.indicators.length,
    targets: measure.indicators.filter((indicator) => indicator.target !== undefined && indicator.origin === 'programme').length,
  }
}

export function setListed(snapshot: Snapshot, set: MeasurePlace['set']): SetListed {
  const places = snapshot.measures.filter((place) => place.set === set)
  return {
    number: set.number,
    title: set.title,
    plan: set.plan ?? null,
    measures: places.map((place) => measureListed(snapshot, place)),
  }
}

function planOf({ document }: Snapshot, { set, measure }: MeasurePlace): MeasurePage['plan'] {
  const plan = document.plans.find(({ id }) => id === set.plan)
  if (plan === undefined) return null
  const theme = plan.themes.find(({ id }) => id === measure.planTheme)
  return { id: plan.id, title: plan.title, theme: theme === undefined ? null : named(theme) }
}

function neighbour({ measures }: Snapshot, index: number): MeasurePage['next'] {
  const measure = measures[index]?.measure
  return measure === undefined ? null : { number: measure.number, title: measure.title }
}
