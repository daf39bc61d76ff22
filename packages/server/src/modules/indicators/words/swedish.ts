import type { Phrases } from './phrases.ts'

const or = new Intl.ListFormat('sv', { type: 'disjunction' })
const and = new Intl.ListFormat('sv', { type: 'conjunction' })

export const swedish: Phrases = {
  or: (parts) => or.format(parts),
  and: (parts) => and.format(parts),
  count: (thing) => `Vi räknar ${thing}.`,
  each: {
    persons: (thing) => `Vi räknar ${thing}. Varje person räknas en gång.`,
    schools: (thing) => `Vi räknar ${thing}. Varje skola räknas en gång.`,
  },
  addUp: (thing) => `Vi räknar ihop ${thing}.`,
  inMeasures: (numbers, many) => (many ? `inom åtgärderna ${numbers}` : `inom åtgärd ${numbers}`),
  is: (subject, values) => `${subject} är ${values}`,
  isNot: (subject, values) => `${subject} inte är ${values}`,
  isKnown: (subject) => `det finns uppgift om ${subject}`,
  onlyWhen: (conditions) => `Bara när ${conditions}.`,
  bothWhen: (conditions) => `I båda räknas bara fall där ${conditions}.`,
  quote: (title) => `”${title}”`,
  whenInside: (conditions) => `bara när ${conditions}`,
  share: (part, whole) => `En andel i procent. Vi räknar: ${part}. Vi jämför med: ${whole}.`,
  shareOfSame: (whole, conditions) =>
    `En andel i procent. Alla: ${whole}. Av dem räknas de fall där ${conditions}.`,
  average: (sum, divisor) => `Ett medelvärde. Vi räknar ihop: ${sum}. Summan delas med antalet: ${divisor}.`,
  source: (titles) => `Siffrorna kommer från statistiken ${titles}.`,
  change: {
    against: { 'previous-period': 'föregående period', baseline: 'utgångsläget' },
    as: { points: 'procentenheter', percent: 'procent', difference: 'skillnad' },
  },
  changeOf: (against, as) =>
    `Vi ser hur ett tal har ändrats sedan ${against}. Ändringen anges i ${as}. Själva talet räknas så här.`,
  index: (title, areas, groups) =>
    `Talet är ${title}: hur olika grupper är fördelade över områden. Områden enligt: ${areas}. Grupper enligt: ${groups}.`,
  indexGroup: (group, against) => `Gruppen vi ser på: ${group}. Vi jämför med: ${against ?? 'alla andra'}.`,
  milestone: (deliverable) => (deliverable
    ? `Ja, när detta är gjort och godkänt: ${deliverable}. Fram till dess nej.`
    : 'Ja, när arbetet är gjort och godkänt. Fram till dess nej.'),
  reported: (what, each) => `Den som ansvarar uppger ${what}${each ? ` ${each}` : ''} och motiverar svaret.`,
  reports: {
    number: 'ett tal', percent: 'en procentandel', 'yes-no': 'ja eller nej', 'yes-partially-no': 'ja, delvis eller nej',
    words: 'läget i ord',
  },
  reportEach: {
    measure: 'för varje åtgärd', body: 'för varje ansvarig', unit: 'för varje enhet', school: 'för varje skola',
    sector: 'för varje sektor',
  },
  survey: {
    share: 'Andelen i procent av dem som svarade på enkäten: de som valde något av de svar som räknas.',
    mean: 'Medelvärdet av svaren på en enkätfråga.',
    count: 'Antalet personer som svarade på en enkätfråga.',
    difference: 'Skillnaden mellan två gruppers medelvärden i en enkät.',
  },
  surveyNamed: (title) => `Enkät: ${title}.`,
  namedElsewhere: 'en som nämns i programmets definition',
  noLongerKnown: 'något som inte längre finns i katalogen',
}
