import { amount, words } from '../words.ts'
import { kindsOf } from './kind.ts'

/** What is recorded when residents take part, report or apply. */
export const participationKinds = kindsOf('participation', [
  {
    id: 'discrimination-reported',
    title: words('Syrjinnästä ilmoitettu', 'Diskriminering anmäld', 'Discrimination reported'),
    counted: words('ilmoitukset syrjinnästä', 'anmälningar om diskriminering', 'reports of discrimination'),
    meaning: 'Someone told, without a name, of discrimination or racism.',
    dimensions: ['discrimination-ground', 'setting'],
  },
  {
    id: 'discrimination-handled',
    title: words('Syrjintäilmoitus käsitelty', 'Anmälan om diskriminering behandlad', 'Discrimination handled'),
    counted: words('käsitellyt ilmoitukset syrjinnästä', 'behandlade anmälningar om diskriminering',
      'reports of discrimination that were handled'),
    meaning: 'A report of discrimination was handled to its end.',
    dimensions: ['discrimination-ground', 'setting'],
    amounts: [amount('days-taken', 'days', 'käsittelypäivät', 'dagar av behandling', 'days taken')],
  },
  {
    id: 'proposal-made',
    title: words('Ehdotus tehty', 'Förslag lagt', 'Proposal made'),
    counted: words('asukkaiden ehdotukset', 'förslag från invånare', 'proposals by residents'),
    meaning: 'A resident made a proposal.',
    dimensions: ['language-used', 'setting'],
  },
  {
    id: 'co-creation-held',
    title: words('Yhteiskehittäminen pidetty', 'Gemensam utveckling hållen', 'Co-creation held'),
    counted: words('yhteiskehittämisen tilaisuudet', 'tillfällen för gemensam utveckling', 'co-creation meetings'),
    meaning: 'People who use a service designed it together with staff.',
    dimensions: ['setting', 'language-used'],
    amounts: [amount('participants', 'persons', 'yhteiskehittämisen osallistujat', 'deltagare i gemensam utveckling',
      'participants in co-creation')],
  },
  {
    id: 'grant-step-taken',
    title: words('Avustuksen vaihe', 'Bidragets skede', 'Grant step taken'),
    counted: words('avustusten vaiheet', 'skeden i bidrag', 'steps of grants'),
    meaning: 'A grant was opened, applied for, decided or reported.',
    dimensions: ['grant-stage'],
    amounts: [amount('euros-cents', 'cents', 'avustusten sentit', 'bidragens cent', 'cents of grants')],
  },
])
