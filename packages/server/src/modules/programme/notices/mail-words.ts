import type { StaffLanguage } from '../../../platform/languages/localized-text.ts'
import type { NoticeKind } from './contract.ts'

/** Under which heading a notice stands in a digest. */
export type DigestGroup = 'silent' | 'late' | 'returned' | 'soon' | 'new'

interface MailWords {
  subject(count: number): string
  lead(count: number): string
  group: Record<DigestGroup, string>
  kind: Record<NoticeKind, string>
  due(date: string): string
  measure(number: string): string
  decision(number: number): string
  all: string
  why: string
}

/** The words of the digest. They live here and not with the pages', which the server does not know. */
export const mailWords: Record<StaffLanguage, MailWords> = {
  fi: {
    subject: (count) => (count === 1 ? 'Yksi asia odottaa sinua' : `${count} asiaa odottaa sinua`),
    lead: (count) => (count === 1 ? 'Kotouttamisohjelmassa odottaa sinua yksi asia.' : `Kotouttamisohjelmassa odottaa sinua ${count} asiaa.`),
    group: {
      silent: 'Kukaan ei ole vielä vastannut', late: 'Myöhässä', returned: 'Palautettu täydennettäväksi', soon: 'Määräaika lähestyy', new: 'Uutta',
    },
    kind: {
      answer: 'Vastaus', 'answer-returned': 'Palautettu vastaus', milestone: 'Välitavoite', 'milestone-returned': 'Palautettu välitavoite',
      approval: 'Hyväksyttävä välitavoite', decision: 'Päätös', feedback: 'Palaute',
    },
    due: (date) => `määräaika ${date}`,
    measure: (number) => `toimenpide ${number}`,
    decision: (number) => `päätös ${number}`,
    all: 'Kaikki, mikä odottaa sinua',
    why: 'Saat tämän viestin, koska työskentelet ohjelman parissa. Samalla sivulla valitset, tuleeko posti päivittäin, viikoittain vai ei koskaan.',
  },
  sv: {
    subject: (count) => (count === 1 ? 'Ett ärende väntar på dig' : `${count} ärenden väntar på dig`),
    lead: (count) => (count === 1 ? 'I integrationsprogrammet väntar ett ärende på dig.' : `I integrationsprogrammet väntar ${count} ärenden på dig.`),
    group: {
      silent: 'Ingen har svarat ännu', late: 'Försenat', returned: 'Returnerat för komplettering', soon: 'Tidsfristen närmar sig', new: 'Nytt',
    },
    kind: {
      answer: 'Svar', 'answer-returned': 'Returnerat svar', milestone: 'Resultat', 'milestone-returned': 'Returnerat resultat',
      approval: 'Resultat att godkänna', decision: 'Beslut', feedback: 'Respons',
    },
    due: (date) => `tidsfrist ${date}`,
    measure: (number) => `åtgärd ${number}`,
    decision: (number) => `beslut ${number}`,
    all: 'Allt som väntar på dig',
    why: 'Du får det här meddelandet för att du arbetar med programmet. På samma sida väljer du om posten kommer varje dag, varje vecka eller aldrig.',
  },
  en: {
    subject: (count) => (count === 1 ? 'One thing waits for you' : `${count} things wait for you`),
    lead: (count) => (count === 1 ? 'One thing waits for you in the integration programme.' : `${count} things wait for you in the integration programme.`),
    group: {
      silent: 'Nobody has answered yet', late: 'Late', returned: 'Returned to be completed', soon: 'Due soon', new: 'New',
    },
    kind: {
      answer: 'Answer', 'answer-returned': 'Returned answer', milestone: 'Deliverable', 'milestone-returned': 'Returned deliverable',
      approval: 'Deliverable to approve', decision: 'Decision', feedback: 'Feedback',
    },
    due: (date) => `due ${date}`,
    measure: (number) => `measure ${number}`,
    decision: (number) => `decision ${number}`,
    all: 'All that waits for you',
    why: 'You get this message because you work with the programme. On the same page you choose whether mail comes daily, weekly or never.',
  },
}
