import { isDeepStrictEqual } from 'node:util'
import type { Change, Expression, Share, Survey } from '../definition/expression.ts'
import { checkFilters } from './filter.ts'
import { checkIndex } from './index-over-areas.ts'
import type { KnownInProgramme } from './known.ts'
import type { DefinitionProblem } from './problem.ts'
import { checkTerm } from './term.ts'
import { thingsIn } from './things-in.ts'

type Path = (string | number)[]

/** Checks an expression against the catalogue: everything that it names must be there, and fit together. */
export function checkExpression(expression: Expression, known: KnownInProgramme, path: Path): DefinitionProblem[] {
  if ('share' in expression) return checkShare(expression, known, path)
  if ('change' in expression) return checkChange(expression, known, path)
  if ('index' in expression) return checkIndex(expression, known, path)
  if ('survey' in expression) return checkSurvey(expression, known, path)
  if ('milestone' in expression || 'reported' in expression) return []
  return checkTerm(expression, known, path)
}

/** Of and among may be different things: parents on courses among all stay-at-home parents. */
export function checkShare({ share }: Share, known: KnownInProgramme, path: Path): DefinitionProblem[] {
  const problems = [
    ...checkTerm(share.of, known, [...path, 'share', 'of']),
    ...checkTerm(share.among, known, [...path, 'share', 'among']),
  ]
  if (isDeepStrictEqual(share.of, share.among)) {
    problems.push({
      path: [...path, 'share'], at: 'key', code: 'share-of-itself',
      message: 'The part and the whole are the same, so the share is always 100 %.',
      hint: 'Filter the part with where: under of:, or choose another whole.',
    })
  }
  return problems
}

function checkChange({ change }: Change, known: KnownInProgramme, path: Path): DefinitionProblem[] {
  const problems = checkExpression(change.of, known, [...path, 'change', 'of'])
  if (change.as === 'points' && !('share' in change.of)) {
    problems.push({
      path: [...path, 'change', 'as'], at: 'value', code: 'definition-does-not-fit',
      message: 'Only a share moves in percentage points.',
      hint: 'Write as: percent or as: difference, or make the figure a share.',
    })
  }
  return problems
}

function checkSurvey(survey: Survey, known: KnownInProgramme, path: Path): DefinitionProblem[] {
  const problems = thingsIn(survey).flatMap((thing) => checkFilters(survey.where, thing, known, path))
  const lacks = (what: string, hint: string) => problems.push({
    path: [...path, 'statistic'], at: 'value', code: 'definition-does-not-fit',
    message: `The statistic “${survey.statistic}” needs ${what}.`, hint,
  })
  if (survey.statistic === 'share' && survey.answer === undefined) {
    lacks('answer', 'Write which answers count: answer: [often, always].')
  }
  if (survey.statistic === 'difference' && survey.compare === undefined) {
    lacks('compare', 'Write the two groups: compare: { group: after, with: before }.')
  }
  if (survey.statistic !== 'difference' && survey.compare !== undefined) {
    problems.push({
      path: [...path, 'compare'], at: 'key', code: 'definition-does-not-fit',
      message: 'Groups are compared only by statistic: difference.',
      hint: 'Write statistic: difference, or take compare away.',
    })
  }
  return problems
}
