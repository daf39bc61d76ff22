import type { FactKind } from '../types.ts'
import { activityKinds } from './activities.ts'
import { clientKinds } from './clients.ts'
import { directoryKinds } from './directory.ts'
import { matchingKinds } from './matching.ts'
import { participationKinds } from './participation.ts'
import { skillKinds } from './skills.ts'
import { surveyKinds } from './surveys.ts'
import { workforceKinds } from './workforce.ts'

/** Every kind of fact, module by module. */
export const factKinds: FactKind[] = [
  ...clientKinds,
  ...skillKinds,
  ...directoryKinds,
  ...activityKinds,
  ...matchingKinds,
  ...workforceKinds,
  ...participationKinds,
  ...surveyKinds,
]
