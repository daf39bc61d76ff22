import { code, factDimension, group, words, type CodeGroup, type Dimension } from '../../../facts/index.ts'

/** The dimension that facts carry too, so that shares of facts among statistics speak of the same thing. */
function shared(id: string): Dimension {
  const dimension = factDimension(id)
  if (dimension === undefined) throw new Error(`the catalogue of facts has no dimension ${id}`)
  return dimension
}

export const area = shared('area')
export const motherTongue = shared('mother-tongue')
export const background = shared('background')
export const service = shared('service')
export const staffGroup = shared('staff-group')

export const sex: Dimension = {
  id: 'sex',
  title: words('Sukupuoli rekisterissä', 'Kön i registret', 'Sex in the register'),
  subject: words('sukupuoli rekisterissä', 'könet i registret', 'the sex in the register'),
  meaning: 'As in the population register, which knows two.',
  codes: [code('female', 'nainen', 'kvinna', 'female'), code('male', 'mies', 'man', 'male')],
}

export const age: Dimension = {
  id: 'age',
  title: words('Ikä', 'Ålder', 'Age'),
  subject: words('ikä vuosina', 'åldern i år', 'the age in years'),
  meaning: 'Age in whole years at the end of the year.',
  codes: 'open',
  format: 'number',
}

/** Age in bands: the cubes have bands of their own, and groups over them. */
export function ageBands(bands: string[], groups: Record<string, string[]> = {}): Dimension {
  const named = (id: string) => {
    const shown = id.replace('-', '–')
    return [`${shown} vuotta`, `${shown} år`, `${shown} years`] as const
  }
  const grouped: CodeGroup[] = Object.entries(groups).map(([id, members]) => group(id, { members }, ...named(id)))
  return {
    id: 'age-group',
    title: shared('age-group').title,
    subject: shared('age-group').subject,
    meaning: 'Age in whole years at the end of the year, in bands.',
    codes: bands.map((id) => code(id, ...named(id))),
    groups: grouped,
  }
}

const domestic = ['fi', 'sv', 'se']
export const languageGroup: Dimension = {
  id: 'language-group',
  title: words('Kieliryhmä', 'Språkgrupp', 'Language group'),
  subject: words('kieliryhmä', 'språkgruppen', 'the language group'),
  meaning: 'The mother tongue, the smaller languages taken together.',
  codes: [
    code('fi', 'suomi', 'finska', 'Finnish'),
    code('sv', 'ruotsi', 'svenska', 'Swedish'),
    code('se', 'saamen kielet', 'samiska språk', 'Sámi languages'),
    code('ru', 'venäjä', 'ryska', 'Russian'),
    code('et', 'viro', 'estniska', 'Estonian'),
    code('so', 'somali', 'somaliska', 'Somali'),
    code('ar', 'arabia', 'arabiska', 'Arabic'),
    code('en', 'englanti', 'engelska', 'English'),
    code('fa', 'persia', 'persiska', 'Persian'),
    code('ku', 'kurdi', 'kurdiska', 'Kurdish'),
    code('other', 'muut kielet', 'övriga språk', 'other languages'),
  ],
  groups: [
    group('fi-sv-se', { members: domestic }, 'suomi, ruotsi tai saame', 'finska, svenska eller samiska',
      'Finnish, Swedish or Sámi'),
    group('other-than-fi-sv-se', { except: domestic },
      'muu kuin suomi, ruotsi tai saame', 'en annan än finska, svenska eller samiska', 'other than Finnish, Swedish or Sámi'),
  ],
}

export const citizenship: Dimension = {
  id: 'citizenship',
  title: words('Kansalaisuus', 'Medborgarskap', 'Citizenship'),
  subject: words('kansalaisuus', 'medborgarskapet', 'the citizenship'),
  meaning: 'The country of citizenship, by its two-letter code.',
  codes: 'open',
  format: 'country',
}
