import type { RouteConfigEntry } from '@react-router/dev/routes'
import { feedbackPages } from './feedback/routes.ts'
import { measuresPages } from './measures/routes.ts'
import { milestonesPages } from './milestones/routes.ts'
import { reportsPages } from './reports/routes.ts'
import { reviewsPages } from './reviews/routes.ts'
import { roundsPages } from './rounds/routes.ts'
import { valuesPages } from './values/routes.ts'
import { workPages } from './work/routes.ts'

/** Pages for those who work with a programme, under `/run/PROGRAMME`; each room has a list of its own. */
export const runPages: RouteConfigEntry[] = [
  ...measuresPages,
  ...milestonesPages,
  ...roundsPages,
  ...valuesPages,
  ...reviewsPages,
  ...reportsPages,
  ...feedbackPages,
  ...workPages,
]
