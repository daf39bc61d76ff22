import type { RunningDeps } from '../running/deps.ts'
import type { ReportService } from './contract.ts'

export function createReports(_deps: RunningDeps): ReportService {
  return {}
}
