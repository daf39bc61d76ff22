import type { RunningDeps } from '../running/deps.ts'
import type { FeedbackService } from './contract.ts'

export function createFeedback(_deps: RunningDeps): FeedbackService {
  return {}
}
