import { words } from '../words.ts'
import { kindsOf } from './kind.ts'

/** What is recorded of surveys: that someone answered, never what. */
export const surveyKinds = kindsOf('surveys', [
  {
    id: 'survey-answered',
    title: words('Kyselyyn vastattu', 'Enkät besvarad', 'Survey answered'),
    counted: words('vastaukset kyselyyn', 'svar på enkäter', 'answers to surveys'),
    people: words('ihmiset, jotka vastasivat kyselyyn', 'personer som svarade på en enkät', 'people who answered a survey'),
    meaning: 'A person answered a survey.',
    dimensions: ['service', 'staff-group'],
  },
])
