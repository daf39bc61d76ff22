import type { LocalizedText } from '../../../../platform/languages/localized-text.ts'
import { carriedByAll, carriedByPeople } from '../dimensions/index.ts'
import type { FactKind, RecordingModule } from '../types.ts'

/** A kind as it is written down: only what it has beyond all kinds of its sort. */
export interface KindWritten extends Omit<FactKind, 'module' | 'aboutPerson' | 'amounts' | 'distinct'> {
  amounts?: FactKind['amounts']
  /** For a kind about people: “people who …”. */
  people?: LocalizedText
  /** For a kind about schools: “schools that …”. */
  schools?: LocalizedText
}

/** The kinds that one module records. A kind with words for people is about a person. */
export function kindsOf(module: RecordingModule, written: KindWritten[]): FactKind[] {
  return written.map(({ people, schools, ...kind }) => {
    const aboutPerson = people !== undefined
    const carried = [...carriedByAll, ...(aboutPerson ? carriedByPeople : []), ...kind.dimensions]
    return {
      ...kind,
      ...(people && { distinct: { unit: 'persons', counted: people } }),
      ...(schools && { distinct: { unit: 'schools', counted: schools } }),
      module,
      aboutPerson,
      amounts: kind.amounts ?? [],
      dimensions: [...new Set(carried)],
    }
  })
}
