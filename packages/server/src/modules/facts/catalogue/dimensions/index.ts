import type { Dimension } from '../types.ts'
import { activityDimensions } from './activity.ts'
import { commonDimensions } from './common.ts'
import { languageDimensions } from './language.ts'
import { learningDimensions } from './learning.ts'
import { participationDimensions } from './participation.ts'
import { pathDimensions } from './path.ts'
import { personDimensions } from './person.ts'
import { serviceDimensions } from './service.ts'
import { workDimensions } from './work.ts'

/** Every dimension that facts can carry. */
export const dimensions: Dimension[] = [
  ...commonDimensions,
  ...languageDimensions,
  ...personDimensions,
  ...serviceDimensions,
  ...pathDimensions,
  ...activityDimensions,
  ...learningDimensions,
  ...workDimensions,
  ...participationDimensions,
]

/** Carried by every fact. */
export const carriedByAll = commonDimensions.map((dimension) => dimension.id)

/** Carried by every fact about a person, besides. */
export const carriedByPeople = ['mother-tongue', 'language-used', 'gender', 'age-group', 'background']
