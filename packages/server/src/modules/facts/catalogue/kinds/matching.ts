import { amount, words } from '../words.ts'
import { kindsOf } from './kind.ts'

/** What is recorded of jobs, placements and pairs. */
export const matchingKinds = kindsOf('matching', [
  {
    id: 'placement-started',
    title: words('Työjakso alkanut', 'Arbetsperiod inledd', 'Placement started'),
    counted: words('alkaneet työjaksot', 'inledda arbetsperioder', 'placements that started'),
    people: words('ihmiset, joiden työjakso alkoi', 'personer vars arbetsperiod började', 'people whose placement started'),
    meaning: 'A person started in a first job, an internship, an apprenticeship or the like.',
    dimensions: ['placement-type', 'previous-placement', 'service'],
  },
  {
    id: 'placement-hours-worked',
    title: words('Työtunteja tehty', 'Arbetstimmar gjorda', 'Placement hours worked'),
    counted: words('tuntikirjaukset', 'timnoteringar', 'records of hours'),
    people: words('ihmiset, jotka tekivät työtunteja', 'personer som arbetade', 'people who worked hours'),
    meaning: 'A person worked hours in a placement.',
    dimensions: ['placement-type', 'service'],
    amounts: [amount('hours', 'hours', 'tehdyt työtunnit', 'utförda arbetstimmar', 'hours worked')],
  },
  {
    id: 'peer-pair-formed',
    title: words('Vertaispari muodostettu', 'Kamratpar bildat', 'Peer pair formed'),
    counted: words('vertaisparit', 'kamratpar', 'peer pairs'),
    meaning: 'Two people began to teach or support each other.',
    dimensions: ['service', 'setting'],
  },
  {
    id: 'school-joined',
    title: words('Koulu mukana', 'Skola med', 'School joined'),
    counted: words('koulujen liittymiset', 'skolornas anslutningar', 'times a school joined'),
    schools: words('koulut, jotka ovat tulleet mukaan', 'skolor som har anslutit sig', 'schools that have joined'),
    meaning: 'A school took a model into use.',
    dimensions: ['service', 'setting'],
  },
  {
    id: 'job-advert-published',
    title: words('Työpaikkailmoitus julkaistu', 'Platsannons publicerad', 'Job advert published'),
    counted: words('työpaikkailmoitukset', 'platsannonser', 'job adverts'),
    meaning: 'A vacancy was made known in a channel.',
    dimensions: ['recruitment-channel', 'material-type', 'language-used'],
  },
])
