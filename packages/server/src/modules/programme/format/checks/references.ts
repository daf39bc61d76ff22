import { didYouMean } from '../../../indicators/index.ts'
import type { Outline, Target } from '../outline/outline.ts'
import { quoted, type FormatProblem } from '../problem.ts'
import { problemAt } from '../source.ts'

const words: Record<Target, { named: string; otherwise: string }> = {
  body: { named: 'body', otherwise: 'Add it to bodies.yaml, or name one that is there.' },
  goal: { named: 'strategy goal', otherwise: 'Add it to strategy.yaml, or name one that is there.' },
  plan: { named: 'plan', otherwise: 'Write it as plans/name.yaml, or take the plan away.' },
  measure: { named: 'measure', otherwise: 'Write the number of a measure that is there, in quotes.' },
  deliverable: { named: 'deliverable', otherwise: 'Add it to the deliverables of its measure.' },
  concept: { named: 'concept', otherwise: 'Add it to concepts.yaml, or take it away.' },
}

/** Whatever is named must be defined: bodies, goals, plans, measures, deliverables, concepts. */
export function checkReferences(outline: Outline, incomplete: ReadonlySet<Target>): FormatProblem[] {
  return outline.references.flatMap(({ to, from }) => {
    const { named, otherwise } = words[to]
    const defined = outline.defined[to].map((each) => each.text)
    if (incomplete.has(to) || defined.includes(from.text)) return []
    return [problemAt(from.source, from.path, 'value', {
      code: 'dangling-reference',
      message: `There is no ${named} ${quoted(from.text)}.`,
      hint: didYouMean(from.text, defined, otherwise),
    })]
  })
}

/** A measure’s theme of a plan must be a theme of the plan that its set carries out. */
export function checkPlanThemes(outline: Outline, incomplete: ReadonlySet<Target>): FormatProblem[] {
  const themesOf = new Map(outline.plans.map((plan) => [idOf(plan.value), themeIds(plan.value)]))
  return outline.sets.flatMap((set) => set.measures.flatMap((measure) => {
    const theme = (measure.value as { planTheme?: unknown } | null)?.planTheme
    if (typeof theme !== 'string') return []
    const at = [...measure.path, 'planTheme']
    const plan = set.plan[0]?.text
    if (plan === undefined) {
      return [problemAt(measure.source, at, 'key', {
        code: 'plan-theme-without-plan',
        message: 'The measure names a theme of a plan, but its set carries out no plan.',
        hint: 'Add plan: to the set, or take planTheme away.',
      })]
    }
    const themes = themesOf.get(plan)
    if (themes === undefined || incomplete.has('plan') || themes.includes(theme)) return []
    return [problemAt(measure.source, at, 'value', {
      code: 'dangling-reference',
      message: `The plan ${quoted(plan)} has no theme ${quoted(theme)}.`,
      hint: didYouMean(theme, themes, `Write one of the themes in plans/${plan}.yaml.`),
    })]
  }))
}

const idOf = (value: unknown) => (value as { id?: unknown } | null)?.id

function themeIds(value: unknown): string[] {
  const themes = (value as { themes?: unknown } | null)?.themes
  return Array.isArray(themes) ? themes.map(idOf).filter((id) => typeof id === 'string') : []
}
