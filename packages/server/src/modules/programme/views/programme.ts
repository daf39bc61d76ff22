import { notFound } from '../../../platform/problems/catalogue.ts'
import type { AboutPage, PlanPage, ProgrammeListed, ProgrammeOverview } from '../reading.ts'
import { indicatorViews, planIndicators, programmeIndicators } from './indicator.ts'
import { measureListed } from './measure.ts'
import { named } from './named.ts'
import type { Snapshot } from './snapshot.ts'
import { themeListed } from './theme.ts'

export function programmeListed(snapshot: Snapshot, main: boolean): ProgrammeListed {
  const { id, title, city, period, themes, bodies } = snapshot.document
  return {
    id,
    title,
    city,
    period,
    main,
    counts: {
      themes: themes.length,
      sets: themes.flatMap((theme) => theme.sets).length,
      measures: snapshot.measures.length,
      indicators: indicatorViews(snapshot).length,
      bodies: bodies.length,
    },
  }
}

export function programmeOverview(snapshot: Snapshot, main: boolean): ProgrammeOverview {
  const { promise, summary, strategyTitle, themes, plans, reviewBodies } = snapshot.document
  return {
    ...programmeListed(snapshot, main),
    promise,
    summary,
    strategyTitle,
    themes: themes.map((theme) => themeListed(snapshot, theme)),
    plans: plans.map(named),
    indicators: programmeIndicators(snapshot),
    reviewBodies: reviewBodies.flatMap((review) => {
      const body = snapshot.bodies.get(review.body)
      return body === undefined ? [] : [{ ...review, name: body.name }]
    }),
    version: snapshot.version,
  }
}

export function planPage(snapshot: Snapshot, id: string): PlanPage {
  const plan = snapshot.document.plans.find((plan) => plan.id === id)
  if (plan === undefined) throw notFound('plan')
  const measures = snapshot.measures.filter((place) => place.set.plan === id)
  return {
    ...plan,
    indicators: planIndicators(snapshot, plan),
    measures: measures.map((place) => Object.assign(measureListed(snapshot, place), { planTheme: place.measure.planTheme ?? null })),
  }
}

export function aboutPage({ document, version, history }: Snapshot): AboutPage {
  const {
    strategy: _goals,
    strategyTitle: _title,
    bodies: _bodies,
    themes: _themes,
    plans: _plans,
    indicators: _indicators,
    concepts: _concepts,
    bestPractices: _practices,
    ...head
  } = document
  return { ...head, version: { ...version, changes: history.programme } }
}
