import type { Dimension } from '../types.ts'
import { code, words } from '../words.ts'

/** What was assessed, and what was decided about what a person can do. */
export const learningDimensions: Dimension[] = [
  {
    id: 'assessment',
    title: words('Arvioinnin laji', 'Slag av bedömning', 'Kind of assessment'),
    subject: words('arvioinnin laji', 'bedömningens slag', 'the kind of assessment'),
    meaning: 'What was assessed.',
    codes: [
      code('skills', 'osaaminen', 'kunnande', 'skills'),
      code('language', 'kielitaito', 'språkkunskaper', 'language'),
      code('first', 'alkukartoitus', 'inledande kartläggning', 'first assessment'),
      code('needs', 'tuen tarve', 'behov av stöd', 'need of support'),
    ],
  },
  {
    id: 'decision',
    title: words('Päätös', 'Beslut', 'Decision'),
    subject: words('päätös', 'beslutet', 'the decision'),
    meaning: 'What was decided about earlier learning.',
    codes: [
      code('accepted', 'tunnustettu', 'erkänt', 'accepted'),
      code('partly', 'tunnustettu osittain', 'delvis erkänt', 'partly accepted'),
      code('rejected', 'ei tunnustettu', 'inte erkänt', 'rejected'),
      code('appealed', 'haettu muutosta', 'överklagat', 'appealed'),
    ],
  },
]
