import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { RunningServices } from '../running/services.ts'

/** To be registered under `/api/v1`. */
export const milestonesRoutes: FastifyPluginAsyncZod<{ running: RunningServices }> = async () => {}
