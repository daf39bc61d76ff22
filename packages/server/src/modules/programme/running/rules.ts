import { z } from 'zod'

const percent = z.number().min(0).max(100)
const days = z.int().min(0).max(366)

/** How the programme is run: what the coordinator would otherwise have to ask for. Part of programme.yaml; all of it may be left out. */
export const RunningRules = z.strictObject({
  progress: z.strictObject({
    planned: percent.default(0),
    underWay: percent.default(50).describe('Of a measure without milestones; with milestones, the share of those that are done.'),
    done: percent.default(100),
    postponed: percent.default(0),
  }).prefault({}).describe('How far a measure in each state is, in per cent. Stopped and merged ones are left out.'),
  notices: z.strictObject({
    dueSoon: z.array(days).default([30, 7]).describe('Days before a deadline on which the reporter is told.'),
    late: z.array(days).default([1, 7]).describe('Days after it on which the reporter is told again.'),
    toLead: days.default(7).describe('Days after it from which the body’s lead is told.'),
    toCoordinator: days.default(14).describe('Days after it from which the coordinator is told.'),
  }).prefault({}).describe('When Koto reminds, and whom it tells when nobody answers.'),
  values: z.strictObject({
    largestJump: z.number().positive().default(50).describe('Change from one period to the next, in per cent, above which Koto asks whether it is right.'),
  }).prefault({}).describe('When Koto asks before it accepts a value.'),
}).meta({ id: 'RunningRules' })

export type RunningRules = z.infer<typeof RunningRules>

/** The rules of a programme, with what it leaves out. */
export function rulesOf(head: { running?: z.input<typeof RunningRules> | undefined }): RunningRules {
  return RunningRules.parse(head.running ?? {})
}
