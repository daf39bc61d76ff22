import type { RunningDeps } from '../running/deps.ts'
import type { ProgressReading } from './contract.ts'

export function createProgress(_deps: RunningDeps): ProgressReading {
  return {}
}
