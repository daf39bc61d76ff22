import type { RunningDeps } from '../running/deps.ts'
import type { MeasureRunning } from './contract.ts'

export function createMeasures(_deps: RunningDeps): MeasureRunning {
  return {}
}
