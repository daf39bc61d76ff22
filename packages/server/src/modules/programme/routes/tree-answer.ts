import { z } from 'zod'
import { LocalizedText } from '../../../platform/languages/localized-text.ts'
import { BestPractice, Body, Concept, Measure, MeasureSet, Plan, ProgrammeHead, StrategyGoal, Theme } from '../format/parts.ts'

export const VersionAnswer = z
  .object({
    number: z.int().describe('Grows with every load that changes something.'),
    loadedAt: z.iso.datetime(),
  })
  .meta({ id: 'ProgrammeVersion' })

export const IndicatorInTree = Plan.shape.indicators.element.extend({
  version: z.int().describe('The definition’s version; it grows when the definition, target, unit or period changes.'),
}).meta({ id: 'IndicatorInTree' })

const MeasureInTree = Measure.extend({ indicators: z.array(IndicatorInTree) }).meta({ id: 'MeasureInTree' })
const SetInTree = MeasureSet.extend({ measures: z.array(MeasureInTree) }).meta({ id: 'MeasureSetInTree' })
const ThemeInTree = Theme.extend({ sets: z.array(SetInTree) }).meta({ id: 'ThemeInTree' })
const PlanInTree = Plan.extend({ indicators: z.array(IndicatorInTree) }).meta({ id: 'PlanInTree' })

/** The whole programme, as its folder has it. */
export const ProgrammeTreeAnswer = ProgrammeHead.extend({
  strategyTitle: LocalizedText.describe('The city’s strategy, that measures trace back to.'),
  strategy: z.array(StrategyGoal).describe('The strategy’s goals.'),
  bodies: z.array(Body).describe('All bodies that answer for something, each with its parent.'),
  themes: z.array(ThemeInTree).describe('Themes, their sets, the sets’ measures, the measures’ indicators.'),
  plans: z.array(PlanInTree).describe('Development plans, with their own indicators.'),
  indicators: z.array(IndicatorInTree).describe('The programme’s own indicators.'),
  concepts: z.array(Concept),
  bestPractices: z.array(BestPractice),
  version: VersionAnswer,
}).meta({ id: 'ProgrammeTree' })
