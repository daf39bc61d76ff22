import { textIn, type LocalizedText } from '../../../platform/languages/localized-text.ts'

/** Beside the title in every language, the one that the reader asked for. */
export function withTitleText<Thing extends { title: LocalizedText }>(thing: Thing, language: string): Thing & { titleText: string } {
  return { ...thing, titleText: textIn(thing.title, language).text }
}

export function withNameText<Thing extends { name: LocalizedText }>(thing: Thing, language: string): Thing & { nameText: string } {
  return { ...thing, nameText: textIn(thing.name, language).text }
}

export function withInstantText<Thing extends { since: Date }>(thing: Thing): Omit<Thing, 'since'> & { since: string } {
  return { ...thing, since: thing.since.toISOString() }
}
