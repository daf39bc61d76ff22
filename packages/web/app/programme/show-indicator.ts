import type { Expression, IndicatorView, LocalizedText, PageServices, Target } from '@koto/server/types'
import { inLanguage, said, type InLanguage, type Said } from '../languages/in-language.ts'

const kinds = ['count', 'distinct', 'sum', 'share', 'change', 'index', 'milestone', 'reported', 'survey'] as const
export type IndicatorKind = (typeof kinds)[number]

/** An indicator as the pages show it: in one language, its definition in words instead of the algebra. */
export interface ShownIndicator extends InLanguage<Omit<IndicatorView, 'definition' | 'target' | 'breakdowns' | 'responsible'>> {
  kind: IndicatorKind
  definedAs: Said
  breakdowns: Said[]
  target: ShownTarget | null
}

export interface ShownTarget extends Omit<Target, 'value' | 'note'> {
  value: number | null
  /** The share that it is held against, when the target is not a number. */
  heldAgainst: Said | null
  note: Said | null
}

type Catalogue = PageServices['catalogue']
/** Gives the names that only the programme has: bodies, deliverables. */
export type NameOf = NonNullable<Parameters<Catalogue['inWords']>[1]>

/** Puts an indicator into the page's language, with the words of the catalogue. */
export function showIndicator(view: IndicatorView, catalogue: Catalogue, language: string, nameOf?: NameOf): ShownIndicator {
  const { definition, target, breakdowns, responsible: _, ...rest } = view
  return {
    ...inLanguage(rest, language),
    kind: kindOf(definition),
    definedAs: said(catalogue.inWords(definition, nameOf), language),
    breakdowns: breakdowns.map((id) => said(catalogue.dimension(id), language)),
    target: target === undefined ? null : showTarget(target, catalogue, language, nameOf),
  }
}

function showTarget(target: Target, catalogue: Catalogue, language: string, nameOf?: NameOf): ShownTarget {
  const { value, note, ...rest } = target
  return {
    ...rest,
    value: typeof value === 'number' ? value : null,
    heldAgainst: typeof value === 'object' ? said(catalogue.inWords(value, nameOf), language) : null,
    note: note === undefined ? null : said(note, language),
  }
}

/** What a list tells of an indicator: no definition, no method. */
export type ListedIndicator = Pick<ShownIndicator, 'id' | 'title' | 'direction' | 'unit' | 'of'> & {
  target: Omit<ShownTarget, 'heldAgainst'> | null
}

/** The same for a list: a hundred definitions in words would take most of the page's time. */
export function listIndicator({ id, title, direction, unit, of, target }: IndicatorView, language: string): ListedIndicator {
  return {
    ...inLanguage({ id, title, direction, unit, of }, language),
    target:
      target === undefined ? null : { ...target, value: typeof target.value === 'number' ? target.value : null, note: null },
  }
}

/** Names of what a measure holds, for the definitions of its indicators. */
export function namesIn(measure: {
  deliverables: { id: string; title: LocalizedText }[]
  bodies: { id: string; name: LocalizedText }[]
}): NameOf {
  return (what, id) => {
    if (what === 'deliverable') return measure.deliverables.find((one) => one.id === id)?.title
    return what === 'unit' ? measure.bodies.find((one) => one.id === id)?.name : undefined
  }
}

/** How the number comes about, by the one key that names it in the definition. */
export function kindOf(definition: Expression): IndicatorKind {
  const kind = kinds.find((key) => key in definition)
  if (kind === undefined) throw new Error('an indicator’s definition is of no known kind')
  return kind
}
