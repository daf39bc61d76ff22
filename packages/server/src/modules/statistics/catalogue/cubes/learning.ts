import { amount, words } from '../../../facts/index.ts'
import { grades, level, study, subject } from '../dimensions/learning.ts'
import { age, area, background, languageGroup, motherTongue } from '../dimensions/people.ts'
import { school, year } from '../dimensions/places.ts'
import type { Cube } from '../types.ts'

/** Early childhood education, schools, learning results. */
export const learningCubes: Cube[] = [
  {
    id: 'early-childhood',
    title: words('Varhaiskasvatus', 'Småbarnspedagogik', 'Early childhood education'),
    meaning: 'Children, and those enrolled in early childhood education.',
    measures: [
      amount('children', 'persons', 'lapset', 'barn', 'children'),
      amount('enrolled', 'persons', 'lapset varhaiskasvatuksessa', 'barn i småbarnspedagogik',
        'children in early childhood education'),
    ],
    dimensions: [year, area, motherTongue, age],
  },
  {
    id: 'learning-results',
    title: words('Oppimistulokset', 'Inlärningsresultat', 'Learning results'),
    meaning: 'Pupils who took part in a study of learning results, and the sum of their scores.',
    measures: [
      amount('pupils', 'persons', 'tutkimukseen osallistuneet oppilaat', 'elever som deltog i studien',
        'pupils who took part in the study'),
      amount('score-sum', 'score', 'oppilaiden pisteet', 'elevernas poäng', 'the pupils’ scores'),
    ],
    dimensions: [year, background, languageGroup, subject, grades(1, 2, 3, 4, 5, 6, 7, 8, 9), study],
  },
  {
    id: 'stay-at-home-parents',
    title: words('Kotona olevat vanhemmat', 'Hemmaföräldrar', 'Stay-at-home parents'),
    meaning: 'Parents who care for a child under three at home.',
    measures: [amount('persons', 'persons', 'lasta kotona hoitavat vanhemmat', 'föräldrar som vårdar barn hemma',
      'parents at home with a child')],
    dimensions: [year, motherTongue, area],
  },
  {
    id: 'bullying',
    title: words('Kiusaaminen', 'Mobbning', 'Bullying'),
    meaning: 'Pupils who answered the school health survey, and those bullied at least once a week.',
    measures: [
      amount('pupils', 'persons', 'kyselyyn vastanneet oppilaat', 'elever som svarade på enkäten',
        'pupils who answered the survey'),
      amount('bullied', 'persons', 'kiusatut oppilaat', 'mobbade elever', 'pupils who were bullied'),
    ],
    dimensions: [year, grades(4, 5, 8, 9), background],
  },
  {
    id: 'schools',
    title: words('Koulut', 'Skolor', 'Schools'),
    meaning: 'Schools in the city.',
    measures: [amount('schools', 'schools', 'koulut', 'skolor', 'schools')],
    dimensions: [year, level],
  },
  {
    id: 'school-needs',
    title: words('Koulujen tarpeet', 'Skolornas behov', 'Needs of schools'),
    meaning: 'Pupils of each school, and the sum of their need index.',
    measures: [
      amount('pupils', 'persons', 'koulujen oppilaat', 'skolornas elever', 'pupils of the schools'),
      amount('need-index-sum', 'score', 'oppilaiden tarveindeksit', 'elevernas behovsindex', 'the pupils’ need indices'),
    ],
    dimensions: [year, school, motherTongue],
  },
]
