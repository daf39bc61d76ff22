import { amount, code, words, type Dimension } from '../../../facts/index.ts'
import { age, ageBands, area, background, motherTongue, sex } from '../dimensions/people.ts'
import { provider, schoolArea, year } from '../dimensions/places.ts'
import { birthCountryChild, birthCountryParents, mothersEducation } from '../dimensions/learning.ts'
import type { Cube } from '../types.ts'

const reasonWithoutPlace: Dimension = {
  id: 'reason',
  title: words('Syy', 'Orsak', 'Reason'),
  subject: words('syy', 'orsaken', 'the reason'),
  meaning: 'Why a young person was left without a place of study.',
  codes: [
    code('not-accepted', 'ei saanut paikkaa', 'fick ingen plats', 'got no place'),
    code('did-not-accept', 'ei ottanut paikkaa vastaan', 'tog inte emot platsen', 'did not take the place'),
  ],
}

const youth = ['16-18', '19-24', '25-29']
const adults = ['18-19', '20-24', '25-29', '30-39', '40-64']

/** Young people after comprehensive school: places, qualifications, work, hobbies. */
export const youngCubes: Cube[] = [
  {
    id: 'school-leavers',
    title: words('Peruskoulun päättäneet', 'Elever som gått ut grundskolan', 'School leavers'),
    meaning: 'Young people who completed comprehensive school in the year, and those without a place of study after it.',
    measures: [
      amount('persons', 'persons', 'peruskoulun päättäneet', 'elever som gått ut grundskolan',
        'young people who completed comprehensive school'),
      amount('without-place', 'persons', 'peruskoulun päättäneet ilman opiskelupaikkaa',
        'elever som gått ut grundskolan utan studieplats',
        'young people without a place of study after comprehensive school'),
    ],
    dimensions: [year, schoolArea, motherTongue, sex, reasonWithoutPlace],
  },
  {
    id: 'qualifications',
    title: words('Tutkinnot', 'Examina', 'Qualifications'),
    meaning: 'People by whether they have at least a secondary qualification.',
    measures: [
      amount('persons', 'persons', 'ikäryhmän asukkaat', 'invånare i åldersgruppen', 'residents of the age group'),
      amount('with-secondary', 'persons', 'ne, joilla on vähintään toisen asteen tutkinto',
        'de som har minst en examen på andra stadiet',
        'those with at least a secondary qualification'),
    ],
    dimensions: [year, background, ageBands(adults, { '18-29': adults.slice(0, 3), '20-29': adults.slice(1, 3) }), sex],
  },
  {
    id: 'youth-activity',
    title: words('Nuorten toiminta', 'Ungas sysselsättning', 'What young people do'),
    meaning: 'Young people, and those not in employment, education or training.',
    measures: [
      amount('persons', 'persons', 'nuoret', 'unga', 'young people'),
      amount('neet', 'persons', 'nuoret ilman työtä, koulutusta ja harjoittelua', 'unga utan arbete, utbildning och praktik',
        'young people not in employment, education or training'),
    ],
    dimensions: [year, ageBands(youth, { '16-24': youth.slice(0, 2), '16-29': youth }), motherTongue, sex],
  },
  {
    id: 'hobbies',
    title: words('Harrastukset', 'Hobbyer', 'Hobbies'),
    meaning: 'Children and young people, and those with a hobby, by the School Health Promotion study.',
    measures: [
      amount('persons', 'persons', 'kyselyyn vastanneet lapset ja nuoret', 'barn och unga som svarade på enkäten',
        'children and young people who answered the survey'),
      amount('with-hobby', 'persons', 'lapset ja nuoret, joilla on harrastus', 'barn och unga som har en hobby',
        'children and young people with a hobby'),
    ],
    dimensions: [year, area, motherTongue, sex, mothersEducation, birthCountryChild, birthCountryParents],
  },
  {
    id: 'secondary-students',
    title: words('Toisen asteen opiskelijat', 'Studerande på andra stadiet', 'Upper secondary students'),
    meaning: 'Young people, and those studying in general or vocational upper secondary education.',
    measures: [
      amount('persons', 'persons', 'ikäryhmän nuoret', 'unga i åldersgruppen', 'young people of the age group'),
      amount('in-general', 'persons', 'nuoret lukiossa', 'unga i gymnasiet', 'young people in general upper secondary school'),
      amount('in-vocational', 'persons', 'nuoret ammatillisessa koulutuksessa', 'unga i yrkesutbildning',
        'young people in vocational education'),
    ],
    dimensions: [year, motherTongue, sex, age],
  },
  {
    id: 'graduates',
    title: words('Tutkinnon suorittaneet', 'Utexaminerade', 'Graduates'),
    meaning: 'People who graduated, and those at work a year later.',
    measures: [
      amount('graduates', 'persons', 'tutkinnon suorittaneet', 'utexaminerade', 'people who graduated'),
      amount('employed-after-year', 'persons', 'tutkinnon suorittaneet, jotka ovat työssä vuoden kuluttua',
        'utexaminerade som är i arbete efter ett år', 'people who graduated and are at work a year later'),
    ],
    dimensions: [year, provider, background],
  },
]
