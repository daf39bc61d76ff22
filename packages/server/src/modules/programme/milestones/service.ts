import type { RunningDeps } from '../running/deps.ts'
import type { MilestoneService } from './contract.ts'

export function createMilestones(_deps: RunningDeps): MilestoneService {
  return {}
}
