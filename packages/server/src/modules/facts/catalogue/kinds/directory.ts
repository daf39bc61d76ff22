import { amount, words } from '../words.ts'
import { kindsOf } from './kind.ts'

/** What is recorded of services, places and materials. */
export const directoryKinds = kindsOf('directory', [
  {
    id: 'material-published',
    title: words('Aineisto julkaistu', 'Material publicerat', 'Material published'),
    counted: words('aineistot', 'material', 'materials'),
    meaning: 'A material was published, reviewed or withdrawn. Each language is one of its own.',
    dimensions: ['material-type', 'material-state', 'language-used', 'service'],
  },
  {
    id: 'guidance-card-reviewed',
    title: words('Ohjauskortti tarkistettu', 'Vägledningskort granskat', 'Guidance card reviewed'),
    counted: words('tarkistetut ohjauskortit', 'granskade vägledningskort', 'guidance cards reviewed'),
    meaning: 'Someone checked that a guidance card still holds.',
    dimensions: ['service', 'language-used'],
  },
  {
    id: 'reader-test-held',
    title: words('Lukijatesti pidetty', 'Lästest hållet', 'Reader test held'),
    counted: words('lukijatestit', 'lästester', 'reader tests'),
    meaning: 'Real readers read a material and told what they understood.',
    dimensions: ['material-type', 'language-used'],
    amounts: [amount('readers', 'persons', 'lukijatestien lukijat', 'läsare i lästester', 'readers in reader tests')],
  },
  {
    id: 'service-language-offered',
    title: words('Palvelukieli tarjolla', 'Servicespråk erbjudet', 'Service language offered'),
    counted: words('palvelujen kielet', 'språk i tjänsterna', 'languages in which services are offered'),
    meaning: 'A service began to be offered in a language, in a channel.',
    dimensions: ['service', 'channel', 'language-used'],
  },
  {
    id: 'place-assessed',
    title: words('Paikka arvioitu', 'Plats bedömd', 'Place assessed'),
    counted: words('arvioidut paikat', 'bedömda platser', 'places assessed'),
    meaning: 'The signs and ease of use of a place were assessed.',
    dimensions: ['place-type'],
  },
])
