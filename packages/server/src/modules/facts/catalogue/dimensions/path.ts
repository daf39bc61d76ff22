import type { Dimension } from '../types.ts'
import { code, words } from '../words.ts'

/** A client’s path: what kind, which step, from whom to whom, and what came of it. */
export const pathDimensions: Dimension[] = [
  {
    id: 'path-type',
    title: words('Polun laji', 'Slag av stig', 'Kind of path'),
    subject: words('polun laji', 'stigens slag', 'the kind of path'),
    meaning: 'For whom the path of services was made.',
    codes: [
      code('skill-center', 'osaamiskeskuksen polku', 'kompetenscentrets stig', 'Skill Center path'),
      code('under-18-arrival', 'alaikäisenä Suomeen tulleen polku', 'stig för den som kom till Finland som minderårig',
        'path for those who came as minors'),
      code('swedish-language', 'ruotsinkielinen polku', 'svenskspråkig stig', 'path in Swedish'),
      code('adult-learning', 'aikuisen oppimisen polku', 'stig för vuxnas lärande', 'path of adult learning'),
      code('sports', 'liikunnan palvelupolku', 'servicestig för idrott', 'sports path'),
      code('youth', 'nuoren polku', 'stig för unga', 'path for young people'),
      code('multi-service', 'monen palvelun asiakkaan polku', 'stig för klienter med många tjänster',
        'path for clients of many services'),
    ],
  },
  {
    id: 'path-step',
    title: words('Polun vaihe', 'Steg på stigen', 'Step of the path'),
    subject: words('polun vaihe', 'steget på stigen', 'the step of the path'),
    meaning: 'What happened on the path.',
    codes: [
      code('opened', 'aloitus', 'start', 'the opening'),
      code('handed-over', 'siirto seuraavalle', 'överlämning till nästa', 'the hand-over to the next'),
      code('resumed', 'jatkaminen tauon jälkeen', 'återupptagande', 'taking it up again'),
      code('completed', 'valmistuminen', 'slutförande', 'the completion'),
      code('stopped', 'keskeytys', 'avbrott', 'the stop'),
    ],
  },
  {
    id: 'referral-from',
    title: words('Lähettäjä', 'Avsändare', 'Referred by'),
    subject: words('lähettäjä', 'avsändaren', 'the unit that referred'),
    meaning: 'The unit that referred the person on.',
    codes: 'open',
    format: 'unit',
  },
  {
    id: 'referral-to',
    title: words('Vastaanottaja', 'Mottagare', 'Referred to'),
    subject: words('vastaanottaja', 'mottagaren', 'the unit referred to'),
    meaning: 'The unit that the person was referred to.',
    codes: 'open',
    format: 'unit',
  },
  {
    id: 'outcome',
    title: words('Jatko', 'Fortsättning', 'What came next'),
    subject: words('jatko', 'fortsättningen', 'what came next'),
    meaning: 'What the person went on to, within six months.',
    codes: [
      code('applied-vocational', 'haku ammatilliseen koulutukseen', 'ansökan till yrkesutbildning',
        'an application to vocational education'),
      code('education', 'koulutus', 'utbildning', 'education'),
      code('paid-work', 'palkkatyö', 'lönearbete', 'paid work'),
      code('apprenticeship', 'oppisopimus', 'läroavtal', 'an apprenticeship'),
      code('traineeship', 'harjoittelu', 'praktik', 'a traineeship'),
      code('own-business', 'oma yritys', 'eget företag', 'an own business'),
      code('further-path', 'seuraava palvelu', 'nästa tjänst', 'the next service'),
      code('none', 'ei tiedossa', 'okänd', 'not known'),
    ],
  },
]
