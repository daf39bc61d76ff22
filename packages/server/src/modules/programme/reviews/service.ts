import type { RunningDeps } from '../running/deps.ts'
import type { ReviewService } from './contract.ts'

export function createReviews(_deps: RunningDeps): ReviewService {
  return {}
}
