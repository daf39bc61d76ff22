import type { Phrases } from './phrases.ts'

const or = new Intl.ListFormat('en-GB', { type: 'disjunction' })
const and = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export const english: Phrases = {
  or: (parts) => or.format(parts),
  and: (parts) => and.format(parts),
  count: (thing) => `We count ${thing}.`,
  each: {
    persons: (thing) => `We count ${thing}. Each person counts once.`,
    schools: (thing) => `We count ${thing}. Each school counts once.`,
  },
  addUp: (thing) => `We add up ${thing}.`,
  inMeasures: (numbers, many) => (many ? `in measures ${numbers}` : `in measure ${numbers}`),
  is: (subject, values) => `${subject} is ${values}`,
  isNot: (subject, values) => `${subject} is not ${values}`,
  isKnown: (subject) => `${subject} is known`,
  onlyWhen: (conditions) => `Only when ${conditions}.`,
  bothWhen: (conditions) => `In both, only when ${conditions}.`,
  quote: (title) => `“${title}”`,
  whenInside: (conditions) => `only when ${conditions}`,
  share: (part, whole) => `A share in per cent. We count: ${part}. We compare with: ${whole}.`,
  shareOfSame: (whole, conditions) =>
    `A share in per cent. All: ${whole}. Of these we count the cases where ${conditions}.`,
  average: (sum, divisor) => `An average. We add up: ${sum}. We divide by the number of: ${divisor}.`,
  source: (titles) => `The figures come from the statistics ${titles}.`,
  change: {
    against: { 'previous-period': 'the period before', baseline: 'the starting point' },
    as: { points: 'percentage points', percent: 'per cent', difference: 'plain numbers' },
  },
  changeOf: (against, as) =>
    `We look at how a figure has changed since ${against}, in ${as}. The figure itself is made like this.`,
  index: (title, areas, groups) =>
    `The figure is the ${title}: how different groups are spread over areas. Areas by: ${areas}. Groups by: ${groups}.`,
  indexGroup: (group, against) => `The group we look at: ${group}. Compared with: ${against ?? 'everyone else'}.`,
  milestone: (deliverable) => (deliverable
    ? `Yes, once this has been done and approved: ${deliverable}. Until then, no.`
    : 'Yes, once the work has been done and approved. Until then, no.'),
  reported: (what, each) => `The responsible body reports ${what}${each ? ` ${each}` : ''}, and says why.`,
  reports: {
    number: 'a number', percent: 'a percentage', 'yes-no': 'yes or no', 'yes-partially-no': 'yes, partially or no',
    words: 'how things stand, in words',
  },
  reportEach: {
    measure: 'for each measure', body: 'for each body', unit: 'for each unit', school: 'for each school',
    sector: 'for each sector',
  },
  survey: {
    share: 'The share, in per cent, of those who answered a survey: those who chose one of the answers that count.',
    mean: 'The average of the answers to a survey question.',
    count: 'The number of people who answered a survey question.',
    difference: 'The difference between the averages of two groups in a survey.',
  },
  surveyNamed: (title) => `Survey: ${title}.`,
  namedElsewhere: 'one named in the programme’s definition',
  noLongerKnown: 'something that the catalogue no longer holds',
}
