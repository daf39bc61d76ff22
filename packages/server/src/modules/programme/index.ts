/**
 * The city's programmes: what was promised, in themes, sets, measures and indicators; who answers;
 * and every version of it. Loaded from a document, read by everybody.
 */
export { createProgrammeReading } from './programme-reading.ts'
export { createProgrammeLoading, type ProgrammeLoading } from './programme-loading.ts'
export { load, planLoad, type LoadOptions, type LoadResult, type OnBodies } from './load.ts'
export { programmeRoutes } from './routes.ts'
export type { ItemChanged, ItemNamed, LoadPlan } from './model/load-plan.ts'
export { loadPlanInWords } from './model/plan-in-words.ts'
export { notAllowed } from './model/retirement.ts'
export type { ProgrammeReading, ProgrammeTree } from './reading.ts'
export { createSnapshots } from './store/snapshots.ts'
export { liveDemo } from './life/live.ts'
export { createRunning, runningRoutes } from './running/compose.ts'
export { createNotices } from './notices/service.ts'
export type { NoticeService } from './notices/contract.ts'
export type { RunningServices } from './running/services.ts'
export * from './format/index.ts'
