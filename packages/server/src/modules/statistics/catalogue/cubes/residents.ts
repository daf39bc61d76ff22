import { amount, code, words, type Dimension } from '../../../facts/index.ts'
import { age, area, background, citizenship, languageGroup, motherTongue, sex } from '../dimensions/people.ts'
import { norm, tenure, year } from '../dimensions/places.ts'
import type { Cube } from '../types.ts'

const reasonOfMove: Dimension = {
  id: 'reason',
  title: words('Syy', 'Orsak', 'Reason'),
  subject: words('syy', 'orsaken', 'the reason'),
  meaning: 'Why a person moved to Finland, by the residence permit or registration.',
  codes: [
    code('work', 'työ', 'arbete', 'work'),
    code('family', 'perhe', 'familj', 'family'),
    code('study', 'opiskelu', 'studier', 'study'),
    code('protection', 'kansainvälinen suojelu', 'internationellt skydd', 'international protection'),
    code('other', 'muu', 'annan', 'other'),
  ],
}

/** Who lives in the city, and how. */
export const residentCubes: Cube[] = [
  {
    id: 'population',
    title: words('Väestö', 'Befolkning', 'Population'),
    meaning: 'People living in the city at the end of the year.',
    measures: [amount('persons', 'persons', 'asukkaat', 'invånare', 'residents')],
    dimensions: [year, area, motherTongue, sex, age, background, languageGroup],
  },
  {
    id: 'households',
    title: words('Kotitaloudet ja ahtaus', 'Hushåll och trångboddhet', 'Households and crowding'),
    meaning: 'Households, and those that live in overcrowded homes by a stated norm.',
    measures: [
      amount('households', 'households', 'kotitaloudet', 'hushåll', 'households'),
      amount('overcrowded', 'households', 'ahtaasti asuvat kotitaloudet', 'trångbodda hushåll',
        'households in overcrowded homes'),
    ],
    dimensions: [year, area, motherTongue, norm],
  },
  {
    id: 'migration',
    title: words('Muutto ulkomailta', 'Inflyttning från utlandet', 'Moves from abroad'),
    meaning: 'People who moved to the city from abroad in the year.',
    measures: [amount('persons', 'persons', 'ulkomailta muuttaneet', 'inflyttade från utlandet',
      'people who moved from abroad')],
    dimensions: [year, reasonOfMove, citizenship],
  },
  {
    id: 'housing-plan',
    title: words('Asuntorakentaminen', 'Bostadsbyggande', 'Building of homes'),
    meaning: 'Homes in the city’s plan, and homes completed.',
    measures: [
      amount('dwellings-planned', 'dwellings', 'suunnitellut asunnot', 'planerade bostäder', 'homes planned'),
      amount('dwellings-built', 'dwellings', 'valmistuneet asunnot', 'färdiga bostäder', 'homes built'),
    ],
    dimensions: [year, area, tenure],
  },
]
