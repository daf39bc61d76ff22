import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { feedbackRoutes } from '../feedback/routes.ts'
import { createFeedback } from '../feedback/service.ts'
import { measuresRoutes } from '../measures/routes.ts'
import { createMeasures } from '../measures/service.ts'
import { milestonesRoutes } from '../milestones/routes.ts'
import { createMilestones } from '../milestones/service.ts'
import { noticesRoutes } from '../notices/routes.ts'
import { createNotices } from '../notices/service.ts'
import { progressRoutes } from '../progress/routes.ts'
import { createProgress } from '../progress/service.ts'
import { reportsRoutes } from '../reports/routes.ts'
import { createReports } from '../reports/service.ts'
import { reviewsRoutes } from '../reviews/routes.ts'
import { createReviews } from '../reviews/service.ts'
import { roundsRoutes } from '../rounds/routes.ts'
import { createRounds } from '../rounds/service.ts'
import { valuesRoutes } from '../values/routes.ts'
import { createValues } from '../values/service.ts'
import type { AllRunningDeps } from './deps.ts'
import type { RunningServices } from './services.ts'

/** Puts the rooms of a running programme together. */
export function createRunning(deps: AllRunningDeps): RunningServices {
  return {
    measures: createMeasures(deps),
    milestones: createMilestones(deps),
    rounds: createRounds(deps),
    values: createValues(deps),
    reviews: createReviews(deps),
    reports: createReports(deps),
    progress: createProgress(deps),
    feedback: createFeedback(deps),
    notices: createNotices(deps),
  }
}

/** Their part of the open API. The prefix that it is registered under is not handed on: it would be put before each once more. */
export const runningRoutes: FastifyPluginAsyncZod<{ running: RunningServices }> = async (app, { running }) => {
  const options = { running }
  await app.register(measuresRoutes, options)
  await app.register(milestonesRoutes, options)
  await app.register(roundsRoutes, options)
  await app.register(valuesRoutes, options)
  await app.register(reviewsRoutes, options)
  await app.register(reportsRoutes, options)
  await app.register(progressRoutes, options)
  await app.register(feedbackRoutes, options)
  await app.register(noticesRoutes, options)
}
