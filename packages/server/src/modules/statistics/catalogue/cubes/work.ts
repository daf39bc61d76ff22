import { amount, words } from '../../../facts/index.ts'
import { ageBands, background, languageGroup, motherTongue, service, sex, staffGroup } from '../dimensions/people.ts'
import { division, location, year } from '../dimensions/places.ts'
import type { Cube } from '../types.ts'

const workingBands = ['15-19', '20-24', '25-34', '35-44', '45-54', '55-64']
const workingAge = ageBands(workingBands, { '15-64': workingBands, '20-64': workingBands.slice(1) })

/** Work, unemployment, the City’s own staff, and clients of its services. */
export const workCubes: Cube[] = [
  {
    id: 'labour-force',
    title: words('Työvoima', 'Arbetskraft', 'Labour force'),
    meaning: 'People of working age who are at work or unemployed, at the end of the year.',
    measures: [
      amount('persons', 'persons', 'työvoimaan kuuluvat', 'personer i arbetskraften', 'people in the labour force'),
      amount('unemployed', 'persons', 'työttömät', 'arbetslösa', 'unemployed people'),
      amount('employed', 'persons', 'työlliset', 'sysselsatta', 'people at work'),
    ],
    dimensions: [year, languageGroup, background, sex, workingAge],
  },
  {
    id: 'staff',
    title: words('Kaupungin henkilöstö', 'Stadens personal', 'The City’s staff'),
    meaning: 'People employed by the City at the end of the year; background from the register, in totals only.',
    measures: [amount('persons', 'persons', 'kaupungin työntekijät', 'stadens anställda', 'people employed by the City')],
    dimensions: [year, division, location, background, staffGroup],
  },
  {
    id: 'service-clients',
    title: words('Palvelujen asiakkaat', 'Tjänsternas klienter', 'Clients of services'),
    meaning: 'Different people who were clients of a service in the year.',
    measures: [amount('clients', 'persons', 'palvelujen asiakkaat', 'klienter i tjänsterna', 'clients of services')],
    dimensions: [year, service, background, motherTongue],
  },
]
