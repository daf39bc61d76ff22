import type { Phrases } from './phrases.ts'

const or = new Intl.ListFormat('fi', { type: 'disjunction' })
const and = new Intl.ListFormat('fi', { type: 'conjunction' })

export const finnish: Phrases = {
  or: (parts) => or.format(parts),
  and: (parts) => and.format(parts),
  count: (thing) => `Lasketaan ${thing}.`,
  each: {
    persons: (thing) => `Lasketaan ${thing}. Jokainen ihminen lasketaan kerran.`,
    schools: (thing) => `Lasketaan ${thing}. Jokainen koulu lasketaan kerran.`,
  },
  addUp: (thing) => `Lasketaan yhteen ${thing}.`,
  inMeasures: (numbers, many) => (many ? `toimenpiteissä ${numbers}` : `toimenpiteessä ${numbers}`),
  is: (subject, values) => `${subject} on ${values}`,
  isNot: (subject, values) => `${subject} on muu kuin ${values}`,
  isKnown: (subject) => `${subject} on tiedossa`,
  onlyWhen: (conditions) => `Mukana vain, kun ${conditions}.`,
  bothWhen: (conditions) => `Kummassakin mukana vain, kun ${conditions}.`,
  quote: (title) => `”${title}”`,
  whenInside: (conditions) => `vain, kun ${conditions}`,
  share: (part, whole) => `Osuus prosentteina. Lasketaan: ${part}. Verrataan tähän: ${whole}.`,
  shareOfSame: (whole, conditions) => `Osuus prosentteina. Kaikki: ${whole}. Niistä lasketaan tapaukset, joissa ${conditions}.`,
  average: (sum, divisor) => `Keskiarvo. Lasketaan yhteen: ${sum}. Jaetaan näiden määrällä: ${divisor}.`,
  source: (titles, many) => (many ? `Luvut tulevat tilastoista ${titles}.` : `Luvut tulevat tilastosta ${titles}.`),
  change: {
    against: { 'previous-period': 'edellisestä kaudesta', baseline: 'lähtötilanteesta' },
    as: { points: 'prosenttiyksikköinä', percent: 'prosentteina', difference: 'erotuksena' },
  },
  changeOf: (against, as) => `Katsotaan, miten luku on muuttunut ${against}. Muutos ilmoitetaan ${as}. Itse luku lasketaan näin.`,
  index: (title, areas, groups) =>
    `Luku on ${title}: miten eri ryhmät ovat jakautuneet alueille. Aluejako: ${areas}. Ryhmittely: ${groups}.`,
  indexGroup: (group, against) => `Tarkasteltava ryhmä: ${group}. Vertailuryhmä: ${against ?? 'kaikki muut'}.`,
  milestone: (deliverable) => (deliverable
    ? `Kyllä, kun tämä on tehty ja hyväksytty: ${deliverable}. Siihen asti ei.`
    : 'Kyllä, kun työ on tehty ja hyväksytty. Siihen asti ei.'),
  reported: (what, each) => `Vastuutaho ilmoittaa ${what}${each ? ` ${each}` : ''} ja kirjoittaa perustelun.`,
  reports: {
    number: 'luvun', percent: 'prosenttiosuuden', 'yes-no': 'kyllä tai ei', 'yes-partially-no': 'kyllä, osittain tai ei',
    words: 'tilanteen sanoin',
  },
  reportEach: {
    measure: 'joka toimenpiteestä', body: 'jokaisen tahon osalta', unit: 'joka yksiköstä', school: 'joka koulusta',
    sector: 'joka toimialalta',
  },
  survey: {
    share: 'Kyselyyn vastanneiden osuus prosentteina: ne, jotka valitsivat jonkin laskettavista vastauksista.',
    mean: 'Kyselyn vastausten keskiarvo.',
    count: 'Kyselyn kysymykseen vastanneiden määrä.',
    difference: 'Kahden ryhmän kyselyvastausten keskiarvojen erotus.',
  },
  surveyNamed: (title) => `Kysely: ${title}.`,
  namedElsewhere: 'ohjelman määrittelyssä nimetty',
  noLongerKnown: 'asia, jota luettelossa ei enää ole',
}
