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

/** Puts an indicator into the page's language, with the words of the catalogue. */
export function showIndicator(view: IndicatorView, catalogue: PageServices['catalogue'], language: string): ShownIndicator {
  const { definition, target, breakdowns, responsible: _, ...rest } = view
  return {
    ...inLanguage(rest, language),
    kind: kindOf(definition),
    definedAs: said(catalogue.inWords(definition), language),
    breakdowns: breakdowns.map((id) => said(catalogue.dimension(id), language)),
    target: target === undefined ? null : showTarget(target, catalogue, language),
  }
}

function showTarget(target: Target, catalogue: PageServices['catalogue'], language: string): ShownTarget {
  const { value, note, ...rest } = target
  const own = (text: LocalizedText) => said(text, language)
  return {
    ...rest,
    value: typeof value === 'number' ? value : null,
    heldAgainst: typeof value === 'object' ? own(catalogue.inWords(value)) : null,
    note: note === undefined ? null : own(note),
  }
}

/** How the number comes about, by the one key that names it in the definition. */
export function kindOf(definition: Expression): IndicatorKind {
  const kind = kinds.find((key) => key in definition)
  if (kind === undefined) throw new Error('an indicator’s definition is of no known kind')
  return kind
}
