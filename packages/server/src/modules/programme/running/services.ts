import type { FeedbackService } from '../feedback/contract.ts'
import type { MeasureRunning } from '../measures/contract.ts'
import type { MilestoneService } from '../milestones/contract.ts'
import type { NoticeService } from '../notices/contract.ts'
import type { ProgressReading } from '../progress/contract.ts'
import type { ReportService } from '../reports/contract.ts'
import type { ReviewService } from '../reviews/contract.ts'
import type { RoundService } from '../rounds/contract.ts'
import type { ValueService } from '../values/contract.ts'

/** What pages, the open API and commands call while a programme runs; one part for each room. */
export interface RunningServices {
  measures: MeasureRunning
  milestones: MilestoneService
  rounds: RoundService
  values: ValueService
  reviews: ReviewService
  reports: ReportService
  progress: ProgressReading
  feedback: FeedbackService
  notices: NoticeService
}
