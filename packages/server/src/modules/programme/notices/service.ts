import type { RunningDeps } from '../running/deps.ts'
import type { NoticeService } from './contract.ts'

export function createNotices(_deps: RunningDeps): NoticeService {
  return {}
}
