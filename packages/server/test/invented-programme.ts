import type { LocalizedText } from '../src/platform/languages/localized-text.ts'
import type { Indicator, SourceStatement } from '../src/modules/indicators/definition/indicator.ts'
import type { ProgrammeDocument } from '../src/modules/programme/format/document.ts'

export const said = (fi: string, sv = `${fi} sv`, en = `${fi} en`): LocalizedText => ({ fi, sv, en })
export const source: SourceStatement = { stands: 'both', place: 'The measures' }

/** An indicator that counts skills assessments, until it is told otherwise. */
export function indicator(id: string, changes: Partial<Indicator> = {}): Indicator {
  return {
    id,
    title: said(`Mittari ${id}`),
    origin: 'programme',
    unit: 'assessments',
    direction: 'up',
    definition: { count: 'assessment-made' },
    period: 'year',
    breakdowns: [],
    responsible: [],
    sources: [],
    method: said('Lasketaan kirjatut kartoitukset.'),
    source,
    ...changes,
  }
}

export function measure(number: string, changes: Partial<Measure> = {}): Measure {
  return {
    number,
    title: said(`Toimenpide ${number}`),
    description: said(`Kaupunki tekee asian ${number}.`),
    bodies: [{ body: 'employment', role: 'leads' }],
    indicators: [],
    deliverables: [],
    source,
    ...changes,
  }
}
export type Measure = ProgrammeDocument['themes'][number]['sets'][number]['measures'][number]

/**
 * The programme of a city that does not exist: two themes, three sets, five measures, a plan. Every
 * call gives a new one, to be changed as the test likes.
 */
export function inventedProgramme(id = 'rantala-2030', city = 'rantala'): ProgrammeDocument {
  return {
    id,
    title: said('Rantalan kotoutumisohjelma', 'Rantalas integrationsprogram', 'Rantala’s integration programme'),
    city: { id: city, name: said(city) },
    period: { start: '2027-01-01', end: '2030-12-31' },
    promise: said('Jokainen löytää paikkansa.', 'Alla hittar sin plats.', 'Everyone finds their place.'),
    summary: said('Ohjelma kertoo, mitä kaupunki tekee.'),
    about: [
      {
        heading: said('Tausta', 'Bakgrund', 'Background'),
        text: said('Kaupunki kasvaa nopeasti.', 'Staden växer snabbt.', 'The city grows fast.'),
        source,
      },
    ],
    document: { title: said('Ohjelma-asiakirja') },
    reviewBodies: [{ body: 'council', task: said('Käy läpi vuosittain.'), source }],
    source,
    strategyTitle: said('Rantalan strategia'),
    strategy: [
      { id: 'skills', title: said('Osaajat jäävät Rantalaan'), source },
      { id: 'equal', title: said('Kaikilla samat oikeudet'), source },
    ],
    bodies: [
      { id: 'council', name: said('Rantalan kaupunki', 'Rantala stad', 'City of Rantala'), kind: 'city' },
      {
        id: 'employment',
        name: said('Työllisyyspalvelut', 'Sysselsättningstjänster', 'Employment Services'),
        kind: 'division',
        parent: 'council',
      },
      {
        id: 'schools',
        name: said('Koulutus', 'Utbildningssektorn', 'Education Division'),
        kind: 'division',
        parent: 'council',
        note: said('Vastaa kouluista.'),
      },
      { id: 'youth', name: said('Nuorisopalvelut', 'Ungdomstjänster', 'Youth Services'), kind: 'unit', parent: 'schools' },
    ],
    themes: [
      {
        id: 'work',
        title: said('Osaava työvoima', 'Kunnig arbetskraft', 'A skilled workforce'),
        summary: said('Työ ja osaaminen.'),
        goals: ['skills'],
        source,
        sets: [
          {
            number: '1',
            title: said('Osaaminen näkyviin', 'Kunskaper synliga', 'Skills made visible'),
            source,
            plan: 'growth-plan',
            objectives: [{ id: 'recognised', title: said('Osaaminen tunnistetaan'), goals: ['skills'], source }],
            measures: [
              measure('1.1', {
                title: said(
                  'Osaamisen kartoitus työnhakijoille',
                  'Kartläggning av kunskaper för arbetssökande',
                  'Skills assessments for jobseekers',
                ),
                description: said(
                  'Työnhakijat pääsevät kartoitukseen kuukauden sisällä.',
                  'Arbetssökande får en kartläggning inom en månad.',
                  'Jobseekers get an assessment within a month.',
                ),
                bodies: [
                  { body: 'employment', role: 'leads' },
                  { body: 'youth', role: 'contributes' },
                ],
                planTheme: 'language',
                indicators: [
                  indicator('1.1-assessments', { target: { comparator: 'at-least', value: 1000, each: 'year' } }),
                  indicator('1.1-guide', {
                    unit: 'yes-no',
                    definition: { milestone: 'guide' },
                    responsible: ['youth'],
                    target: { comparator: 'done' },
                  }),
                ],
                deliverables: [{ id: 'guide', title: said('Opas kartoituksesta') }],
              }),
              measure('1.2', {
                title: said('Kesätöitä nuorille', 'Sommarjobb för unga', 'Summer jobs for young people'),
                description: said(
                  'Kaupunki tarjoaa nuorille töitä ja tukee pitkäaikaistyöttömiä.',
                  'Staden erbjuder unga arbete.',
                  'The city offers young people without work a first job.',
                ),
                bodies: [{ body: 'youth', role: 'leads' }],
                indicators: [
                  indicator('1.2-share', {
                    unit: 'percent',
                    origin: 'koto',
                    definition: {
                      share: {
                        of: { count: 'placement-started', where: { 'placement-type': 'first-job' } },
                        among: { count: 'placement-started' },
                      },
                    },
                  }),
                ],
              }),
            ],
          },
          {
            number: '2',
            title: said('Yritykset mukaan'),
            objectives: [],
            source,
            measures: [measure('2', { title: said('Yritysten verkosto', 'Nätverk för företag', 'A network of companies') })],
          },
        ],
      },
      {
        id: 'children',
        title: said('Lapset ja nuoret'),
        summary: said('Koulut ja vapaa-aika.'),
        goals: ['equal'],
        source,
        sets: [
          {
            number: '3',
            title: said('Koulut kaikille'),
            source,
            objectives: [{ id: 'recognised', title: said('Kielet otetaan huomioon'), goals: ['equal', 'skills'], source }],
            measures: [
              measure('3.1', {
                bodies: [{ body: 'schools', role: 'leads' }],
                title: said('Kielitietoinen koulu', 'Språkmedveten skola', 'A language-aware school'),
              }),
              measure('3.2', {
                bodies: [{ body: 'schools', role: 'contributes' }],
                title: said('Läksykerho', 'Läxklubb', 'Homework club'),
              }),
            ],
          },
        ],
      },
    ],
    plans: [
      {
        id: 'growth-plan',
        title: said('Kasvun suunnitelma'),
        summary: said('Suunnitelma oppimisesta.'),
        period: { start: '2027-01-01', end: '2028-12-31' },
        goals: ['equal'],
        mainGoals: [{ id: 'all-learn', title: said('Kaikki oppivat'), source }],
        themes: [
          {
            id: 'language',
            title: said('Kieli'),
            objectives: [{ id: 'aware', title: said('Opettajat ovat kielitietoisia'), goals: [], source }],
            source,
          },
        ],
        indicators: [
          indicator('K1', {
            unit: 'index-0-1',
            definition: { index: 'dissimilarity', over: 'pupils.count', areas: 'school', groups: 'language' },
          }),
        ],
        source,
      },
    ],
    indicators: [
      indicator('P1', {
        title: said('Työllisyysaste', 'Sysselsättningsgrad', 'Employment rate'),
        responsible: ['council'],
        sources: [said('Tilastokeskus')],
      }),
    ],
    concepts: [
      {
        id: 'segregation',
        term: said('Segregaatio', 'Segregation', 'Segregation'),
        definition: said('Asuinalueiden eriytyminen.'),
        source,
      },
    ],
    bestPractices: [
      {
        id: 'buddies',
        title: said('Kaverikoulu'),
        description: said('Koulut oppivat toisiltaan.'),
        bodies: [],
        measures: ['3.1'],
        source,
      },
    ],
  }
}
