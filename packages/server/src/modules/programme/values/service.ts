import type { RunningDeps } from '../running/deps.ts'
import type { ValueService } from './contract.ts'

export function createValues(_deps: RunningDeps): ValueService {
  return {}
}
