import { staffLanguages, type LocalizedText, type StaffLanguage } from '../../platform/languages/localized-text.ts'
import { factDimension, words } from '../facts/index.ts'
import { statisticsCatalogue } from '../statistics/index.ts'
import type { Expression } from './definition/expression.ts'
import { inSentences } from './words/in-words.ts'
import { teller, type NameOf } from './words/teller.ts'
import { unitWords } from './words/unit-words.ts'

/** The words of the catalogue, so that a page can say a definition in a sentence. */
export interface CatalogueReading {
  /**
   * A definition in words, in Finnish, Swedish and English, in plain sentences for a public page. Names that only
   * the programme has (bodies, deliverables) are said when `nameOf` gives them. No id of the catalogue is ever said.
   */
  inWords(definition: Expression, nameOf?: NameOf): LocalizedText
  /** A dimension’s name, for “broken down by”. */
  dimension(id: string): LocalizedText
  /** A unit as it stands after a number. */
  unit(id: string): LocalizedText
}

const nobodyKnows: NameOf = () => undefined

/** The reading over the catalogues of facts and statistics. */
export function createCatalogueReading(): CatalogueReading {
  const ofCubes = new Map(statisticsCatalogue().cubes.flatMap((cube) => cube.dimensions).map((each) => [each.id, each]))
  return {
    inWords(definition, nameOf = nobodyKnows) {
      const told = (language: StaffLanguage) => inSentences(definition, teller(language, nameOf)).join(' ')
      const [fi, sv, en] = staffLanguages.map(told) as [string, string, string]
      return { fi, sv, en }
    },
    dimension(id) {
      return (factDimension(id) ?? ofCubes.get(id))?.title ?? words('Muu jako', 'Annan indelning', 'Another breakdown')
    },
    unit(id) {
      return Object.hasOwn(unitWords, id) ? unitWords[id as keyof typeof unitWords] : words('yksikköä', 'enheter', 'units')
    },
  }
}
