import type { RunningDeps } from '../running/deps.ts'
import type { RoundService } from './contract.ts'

export function createRounds(_deps: RunningDeps): RoundService {
  return {}
}
