import { code, words, type Dimension, type LocalizedWords } from '../../../facts/index.ts'

export const year: Dimension = {
  id: 'year',
  title: words('Vuosi', 'År', 'Year'),
  subject: words('vuosi', 'året', 'the year'),
  meaning: 'The year that the figure tells of.',
  codes: 'open',
  format: 'number',
}

/** A code list that comes with the city’s own registers: its schools, its divisions, its studies. */
function fromTheCity(id: string, title: LocalizedWords, subject: LocalizedWords, meaning: string): Dimension {
  return { id, title: words(...title), subject: words(...subject), meaning, codes: 'open', format: 'city-code' }
}

export const school = fromTheCity('school', ['Koulu', 'Skola', 'School'], ['koulu', 'skolan', 'the school'],
  'The school, by the city’s code.')

export const schoolArea = fromTheCity('school-area', ['Koulun alue', 'Skolans område', 'Area of the school'],
  ['koulun alue', 'skolans område', 'the area of the school'], 'The area where the school stands.')

export const division: Dimension = {
  ...fromTheCity('division', ['Toimiala', 'Sektor', 'Division'], ['toimiala', 'sektorn', 'the division'],
    'The division of the city: a body of the programme.'),
  format: 'unit',
}

export const location = fromTheCity('location', ['Toimipaikka', 'Verksamhetsställe', 'Location'],
  ['toimipaikka', 'verksamhetsstället', 'the location'], 'The place of work: a school, a daycare centre, an office.')

export const provider = fromTheCity('provider', ['Oppilaitos', 'Läroanstalt', 'Provider of education'],
  ['oppilaitos', 'läroanstalten', 'the provider of education'], 'Who provided the education.')

export const tenure: Dimension = {
  id: 'tenure',
  title: words('Hallintamuoto', 'Besittningsform', 'Tenure'),
  subject: words('hallintamuoto', 'besittningsformen', 'the tenure'),
  meaning: 'How a home is held.',
  codes: [
    code('owner', 'omistusasunto', 'ägarbostad', 'owner-occupied'),
    code('right-of-occupancy', 'asumisoikeusasunto', 'bostadsrätt', 'right of occupancy'),
    code('city-rental', 'kaupungin vuokra-asunto', 'stadens hyresbostad', 'rented from the city'),
    code('private-rental', 'muu vuokra-asunto', 'annan hyresbostad', 'other rented home'),
    code('student', 'opiskelija-asunto', 'studentbostad', 'student home'),
  ],
}

export const norm: Dimension = {
  id: 'norm',
  title: words('Ahtauden normi', 'Norm för trångboddhet', 'Norm of crowding'),
  subject: words('ahtauden normi', 'normen för trångboddhet', 'the norm of crowding'),
  meaning: 'Norm 3: more than one person a room, the kitchen not counted. Norm 4: the same, the kitchen counted as a room.',
  codes: [    code('3', 'normi 3 (ilman keittiötä)', 'norm 3 (utan kök)', 'norm 3 (without the kitchen)'),
    code('4', 'normi 4 (keittiö mukana)', 'norm 4 (med kök)', 'norm 4 (with the kitchen)'),
  ],
}
