/**
 * Indicators: definitions in a programme’s YAML become numbers. Here stand the algebra, its check against the
 * catalogues of facts and statistics, and its words. An indicator asks facts and statistics, never a service.
 */
export { catalogueDocument } from './catalogue-document.ts'
export { catalogueInSchema } from './catalogue-in-schema.ts'
export { createCatalogueReading, type CatalogueReading } from './catalogue-reading.ts'
export { checkIndicator, type IndicatorParts } from './check/indicator.ts'
export { isLanguage } from './check/value.ts'
export type { KnownInProgramme } from './check/known.ts'
export { didYouMean, oneOf, type DefinitionProblem, type DefinitionProblemCode } from './check/problem.ts'
export { allSums } from './check/thing.ts'
export { printExpression, readExpression } from './definition/print.ts'
export { nearest } from './nearest.ts'
export type { NamedThing, NameOf } from './words/teller.ts'
export { Expression, expressionKinds, kindOf, type ExpressionKind } from './definition/expression.ts'
export { Indicator, SourceStatement, Target, units } from './definition/indicator.ts'
