import type { z } from 'zod'
import type { files, ProgrammeDocument } from './document.ts'
import type { FileKind } from './folder.ts'

/** A file whose shape is right. */
export interface ParsedFile {
  name: string
  kind: FileKind
  value: unknown
}

type Contents<Kind extends FileKind> = z.infer<(typeof files)[Kind]>

/** Puts the files of a programme together, themes and plans in the order of their names. */
export function assemble(parsed: ParsedFile[]): ProgrammeDocument {
  const all = <Kind extends FileKind>(kind: Kind) =>
    parsed.filter((file) => file.kind === kind).map((file) => file.value as Contents<Kind>)
  const [head] = all('programme.yaml')
  const [strategy] = all('strategy.yaml')
  const [bodies] = all('bodies.yaml')
  if (!head || !strategy || !bodies) throw new Error('a programme without one of its files got past the check')
  return {
    ...head,
    strategy: strategy.goals,
    strategyTitle: strategy.strategy.title,
    bodies: bodies.bodies,
    themes: all('themes/*.yaml'),
    plans: all('plans/*.yaml'),
    indicators: all('indicators.yaml').flatMap((file) => file.indicators),
    concepts: all('concepts.yaml').flatMap((file) => file.concepts),
    bestPractices: all('best-practices.yaml').flatMap((file) => file.bestPractices),
  }
}
