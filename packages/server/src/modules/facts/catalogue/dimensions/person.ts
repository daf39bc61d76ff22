import type { Dimension } from '../types.ts'
import { code, group, words } from '../words.ts'

const foreign = group('foreign', { members: ['immigrant', 'second-generation'] },
  'ulkomaalainen', 'utländsk', 'foreign')

/** What a fact about a person says of that person: never who it is. */
export const personDimensions: Dimension[] = [
  {
    id: 'gender',
    title: words('Sukupuoli', 'Kön', 'Gender'),
    subject: words('sukupuoli', 'könet', 'the gender'),
    meaning: 'As the person told it.',
    codes: [
      code('female', 'nainen', 'kvinna', 'female'),
      code('male', 'mies', 'man', 'male'),
      code('other', 'muu', 'annat', 'other'),
      code('not-told', 'ei kerrottu', 'inte uppgett', 'not told'),
    ],
  },
  {
    id: 'age-group',
    title: words('Ikäryhmä', 'Åldersgrupp', 'Age group'),
    subject: words('ikäryhmä', 'åldersgruppen', 'the age group'),
    meaning: 'Age in whole years on the day it happened. The group under-18 takes 18-year-olds in, as the band 16-18 does.',
    codes: [
      code('0-2', '0–2 vuotta', '0–2 år', '0–2 years'),
      code('3-6', '3–6 vuotta', '3–6 år', '3–6 years'),
      code('7-15', '7–15 vuotta', '7–15 år', '7–15 years'),
      code('16-18', '16–18 vuotta', '16–18 år', '16–18 years'),
      code('19-24', '19–24 vuotta', '19–24 år', '19–24 years'),
      code('25-29', '25–29 vuotta', '25–29 år', '25–29 years'),
      code('30-54', '30–54 vuotta', '30–54 år', '30–54 years'),
      code('55-64', '55–64 vuotta', '55–64 år', '55–64 years'),
      code('65-plus', '65 vuotta tai enemmän', '65 år eller äldre', '65 years or over'),
    ],
    groups: [
      group('16-24', { members: ['16-18', '19-24'] }, '16–24 vuotta', '16–24 år', '16–24 years'),
      group('16-29', { members: ['16-18', '19-24', '25-29'] }, '16–29 vuotta', '16–29 år', '16–29 years'),
      group('under-18', { members: ['0-2', '3-6', '7-15', '16-18'] }, 'enintään 18 vuotta', 'högst 18 år', '18 years or under'),
    ],
  },
  {
    id: 'background',
    title: words('Tausta', 'Bakgrund', 'Background'),
    subject: words('tausta', 'bakgrunden', 'the background'),
    meaning: 'Foreign: both parents, or the only known one, born abroad; immigrant when born abroad too, '
      + 'second generation when born in Finland.',
    codes: [
      code('finnish', 'suomalainen', 'finländsk', 'Finnish'),
      code('immigrant', 'maahanmuuttanut', 'invandrad', 'immigrant'),
      code('second-generation', 'toinen sukupolvi', 'andra generationen', 'second generation'),
      code('unknown', 'ei tiedossa', 'okänd', 'unknown'),
    ],
    groups: [foreign],
  },
  {
    id: 'residence',
    title: words('Oleskelu', 'Vistelse', 'Residence'),
    subject: words('oleskelu', 'vistelsen', 'the residence'),
    meaning: 'How long the person has been in Finland: a new arrival has been at most three years.',
    codes: [
      code('new-arrival', 'enintään kolme vuotta Suomessa', 'högst tre år i Finland', 'at most three years in Finland'),
      code('settled', 'yli kolme vuotta Suomessa', 'över tre år i Finland', 'over three years in Finland'),
      code('asylum-seeker', 'turvapaikanhakija', 'asylsökande', 'asylum seeker'),
      code('unknown', 'ei tiedossa', 'okänd', 'unknown'),
    ],
  },
  {
    id: 'labour-status',
    title: words('Työtilanne', 'Arbetssituation', 'Labour status'),
    subject: words('työtilanne', 'arbetssituationen', 'the labour status'),
    meaning: 'What the person mainly does.',
    codes: [
      code('employed', 'työssä', 'i arbete', 'at work'),
      code('unemployed', 'työtön', 'arbetslös', 'unemployed'),
      code('student', 'opiskelija', 'studerande', 'student'),
      code('at-home', 'kotona lasten tai omaisen kanssa', 'hemma med barn eller anhörig',
        'at home with children or a relative'),
      code('outside', 'muuten työelämän ulkopuolella', 'annars utanför arbetslivet', 'otherwise outside working life'),
      code('unknown', 'ei tiedossa', 'okänd', 'unknown'),
    ],
  },
  {
    id: 'education-level',
    title: words('Koulutus', 'Utbildning', 'Education'),
    subject: words('koulutus', 'utbildningen', 'the education'),
    meaning: 'The highest level of education that was looked at.',
    codes: [
      code('basic', 'perusaste', 'grundnivå', 'basic education'),
      code('secondary-general', 'lukio', 'gymnasium', 'general upper secondary school'),
      code('secondary-vocational', 'ammatillinen koulutus', 'yrkesutbildning', 'vocational education'),
      code('higher', 'korkeakoulu', 'högskola', 'higher education'),
    ],
  },
]
