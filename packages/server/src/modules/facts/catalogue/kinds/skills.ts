import { words } from '../words.ts'
import { kindsOf } from './kind.ts'

/** What is recorded when it is found out what a person can do. */
export const skillKinds = kindsOf('skills', [
  {
    id: 'assessment-made',
    title: words('Arviointi tehty', 'Bedömning gjord', 'Assessment made'),
    counted: words('arvioinnit', 'bedömningar', 'assessments'),
    people: words('ihmiset, joiden taitoja arvioitiin', 'personer vars kunskaper bedömdes', 'people who were assessed'),
    meaning: 'A person’s skills, language or need of support were assessed.',
    dimensions: ['assessment', 'client', 'service', 'cefr', 'residence'],
  },
  {
    id: 'recognition-decided',
    title: words('Osaamisen tunnustamisesta päätetty', 'Erkännande av kunnande avgjort', 'Recognition decided'),
    counted: words('päätökset aiemman osaamisen tunnustamisesta', 'beslut om erkännande av tidigare kunnande',
      'decisions on recognising earlier learning'),
    people: words('ihmiset, jotka saivat päätöksen osaamisensa tunnustamisesta',
      'personer som fick beslut om erkännande av sitt kunnande',
      'people who got a decision on their earlier learning'),
    meaning: 'It was decided whether earlier learning counts.',
    dimensions: ['decision', 'education-level', 'service'],
  },
])
