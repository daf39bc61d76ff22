import { code, group, words, type Dimension } from '../../../facts/index.ts'

/** The grade of comprehensive school. */
export function grades(...of: number[]): Dimension {
  return {
    id: 'grade',
    title: words('Luokka-aste', 'Årskurs', 'Grade'),
    subject: words('luokka-aste', 'årskursen', 'the grade'),
    meaning: 'The grade of comprehensive school.',
    codes: of.map((grade) => code(String(grade), `${grade}. luokka`, `årskurs ${grade}`, `grade ${grade}`)),
  }
}

export const subject: Dimension = {
  id: 'subject',
  title: words('Oppiaine', 'Läroämne', 'School subject'),
  subject: words('oppiaine', 'läroämnet', 'the school subject'),
  meaning: 'The subject that was tested.',
  codes: 'open',
  format: 'city-code',
}

export const study: Dimension = {
  id: 'study',
  title: words('Tutkimus', 'Studie', 'Study'),
  subject: words('tutkimus', 'studien', 'the study'),
  meaning: 'The study of learning results. Scores of different studies are on different scales.',
  codes: 'open',
  format: 'city-code',
}

export const level: Dimension = {
  id: 'level',
  title: words('Kouluaste', 'Skolstadium', 'Level of school'),
  subject: words('kouluaste', 'skolstadiet', 'the level of school'),
  meaning: 'What the school teaches.',
  codes: [
    code('early-childhood', 'varhaiskasvatus', 'småbarnspedagogik', 'early childhood education'),
    code('comprehensive', 'peruskoulu', 'grundskola', 'comprehensive school'),
    code('general-upper-secondary', 'lukio', 'gymnasium', 'general upper secondary school'),
    code('vocational', 'ammatillinen oppilaitos', 'yrkesläroanstalt', 'vocational school'),
    code('adult', 'aikuisten oppilaitos', 'läroanstalt för vuxna', 'adult education'),
  ],
  groups: [
    group('secondary', { members: ['general-upper-secondary', 'vocational'] },
      'toisen asteen koulu', 'skola på andra stadiet', 'upper secondary school'),
  ],
}

export const mothersEducation: Dimension = {
  id: 'mothers-education',
  title: words('Äidin koulutus', 'Moderns utbildning', 'Mother’s education'),
  subject: words('äidin koulutus', 'moderns utbildning', 'the mother’s education'),
  meaning: 'The mother’s highest level of education.',
  codes: [
    code('basic', 'perusaste', 'grundnivå', 'basic education'),
    code('secondary', 'toinen aste', 'andra stadiet', 'upper secondary education'),
    code('higher', 'korkeakoulu', 'högskola', 'higher education'),
    code('unknown', 'ei tiedossa', 'okänd', 'unknown'),
  ],
}

export const birthCountryChild: Dimension = {
  id: 'birth-country-child',
  title: words('Lapsen syntymämaa', 'Barnets födelseland', 'Child’s country of birth'),
  subject: words('lapsen syntymämaa', 'barnets födelseland', 'the child’s country of birth'),
  meaning: 'Where the child was born.',
  codes: [
    code('finland', 'Suomi', 'Finland', 'Finland'),
    code('abroad', 'muu maa', 'annat land', 'another country'),
    code('unknown', 'ei tiedossa', 'okänt', 'unknown'),
  ],
}

export const birthCountryParents: Dimension = {
  id: 'birth-country-parents',
  title: words('Vanhempien syntymämaa', 'Föräldrarnas födelseland', 'Parents’ countries of birth'),
  subject: words('vanhempien syntymämaa', 'föräldrarnas födelseland', 'the parents’ countries of birth'),
  meaning: 'Where the parents were born.',
  codes: [
    code('both-finland', 'kumpikin Suomi', 'båda i Finland', 'both in Finland'),
    code('one-abroad', 'toisella muu maa', 'den ena i ett annat land', 'one in another country'),
    code('both-abroad', 'kummallakin muu maa', 'båda i ett annat land', 'both in another country'),
    code('unknown', 'ei tiedossa', 'okänt', 'unknown'),
  ],
}
