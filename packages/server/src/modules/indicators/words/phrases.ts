import type { Change, Reported, Survey } from '../definition/expression.ts'

export type Each = NonNullable<Reported['each']>

/** The sentences of one language that a definition is told in. Whatever fills them stands in its base form. */
export interface Phrases {
  /** Joins with “or” and “and” as the language does. */
  or: (parts: string[]) => string
  and: (parts: string[]) => string
  count: (thing: string) => string
  each: { persons: (thing: string) => string; schools: (thing: string) => string }
  addUp: (thing: string) => string
  inMeasures: (numbers: string, many: boolean) => string
  /** One condition: subject and values. */
  is: (subject: string, values: string) => string
  isNot: (subject: string, values: string) => string
  isKnown: (subject: string) => string
  onlyWhen: (conditions: string) => string
  /** The same, of the part and the whole of a share. */
  bothWhen: (conditions: string) => string
  /** The same, in the middle of a sentence. */
  whenInside: (conditions: string) => string
  share: (part: string, whole: string) => string
  shareOfSame: (whole: string, conditions: string) => string
  average: (sum: string, divisor: string) => string
  source: (titles: string, many: boolean) => string
  change: { against: Record<Change['change']['against'], string>; as: Record<Change['change']['as'], string> }
  changeOf: (against: string, as: string) => string
  index: (title: string, areas: string, groups: string) => string
  indexGroup: (group: string, against: string | undefined) => string
  milestone: (deliverable: string | undefined) => string
  reported: (what: string, each: string | undefined) => string
  reports: Record<Reported['reported'], string>
  reportEach: Record<Exclude<Each, 'programme'>, string>
  survey: Record<Survey['statistic'], string>
  surveyNamed: (title: string) => string
  quote: (title: string) => string
  /** For a value whose name only the programme or the city knows. */
  namedElsewhere: string
  noLongerKnown: string
}
