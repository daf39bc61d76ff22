import { z } from 'zod'
import { Indicator } from '../../indicators/index.ts'
import { BestPractice, Body, Concept, Plan, ProgrammeHead, StrategyGoal, Theme } from './parts.ts'

/**
 * The files of a programme's folder and the shape of each. A folder is read whole; every list keeps
 * the order in which it is written, themes and plans the order of their file names.
 */
export const files = {
  'programme.yaml': ProgrammeHead,
  'strategy.yaml': z.strictObject({
    strategy: z.strictObject({ title: ProgrammeHead.shape.title }),
    goals: z.array(StrategyGoal),
  }),
  'bodies.yaml': z.strictObject({ bodies: z.array(Body).min(1) }),
  'indicators.yaml': z.strictObject({ indicators: z.array(Indicator) }),
  'concepts.yaml': z.strictObject({ concepts: z.array(Concept) }),
  'best-practices.yaml': z.strictObject({ bestPractices: z.array(BestPractice) }),
  'themes/*.yaml': Theme,
  'plans/*.yaml': Plan,
} as const

/** A whole programme, read and checked. */
export interface ProgrammeDocument extends z.infer<typeof ProgrammeHead> {
  strategy: z.infer<typeof StrategyGoal>[]
  strategyTitle: z.infer<typeof ProgrammeHead>['title']
  bodies: z.infer<typeof Body>[]
  themes: z.infer<typeof Theme>[]
  plans: z.infer<typeof Plan>[]
  indicators: Indicator[]
  concepts: z.infer<typeof Concept>[]
  bestPractices: z.infer<typeof BestPractice>[]
}
