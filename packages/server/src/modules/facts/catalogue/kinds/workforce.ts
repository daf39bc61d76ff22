import { amount, words } from '../words.ts'
import { kindsOf } from './kind.ts'

/** What the City records as an employer. */
export const workforceKinds = kindsOf('workforce', [
  {
    id: 'position-offered',
    title: words('Paikkoja tarjottu', 'Platser erbjudna', 'Position offered'),
    counted: words('paikkatarjoukset', 'erbjudanden om platser', 'offers of places'),
    meaning: 'A unit offered places for trainees or other placements.',
    dimensions: ['placement-type'],
    amounts: [amount('places', 'places', 'tarjotut paikat', 'erbjudna platser', 'places offered')],
  },
  {
    id: 'staff-trained',
    title: words('Työntekijä koulutettu', 'Anställd utbildad', 'Staff trained'),
    counted: words('työntekijöiden osallistumiset koulutukseen', 'anställdas deltaganden i utbildning',
      'attendances of staff at training'),
    people: words('työntekijät, jotka saivat koulutusta', 'anställda som fick utbildning', 'members of staff who were trained'),
    meaning: 'A member of staff was trained.',
    dimensions: ['training-topic', 'staff-group'],
    amounts: [amount('hours', 'hours', 'koulutustunnit', 'utbildningstimmar', 'hours of training')],
  },
  {
    id: 'training-held',
    title: words('Koulutus pidetty', 'Utbildning hållen', 'Training held'),
    counted: words('henkilöstön koulutukset', 'utbildningar för personalen', 'training sessions for staff'),
    meaning: 'A training session for staff took place.',
    dimensions: ['training-topic', 'staff-group', 'language-used'],
    amounts: [amount('participants', 'persons', 'koulutusten osallistujat', 'deltagare i utbildningar',
      'participants in training')],
  },
  {
    id: 'job-rotation-done',
    title: words('Työkierto tehty', 'Arbetsrotation gjord', 'Job rotation done'),
    counted: words('työkierron jaksot', 'perioder av arbetsrotation', 'periods of job rotation'),
    people: words('työntekijät, jotka olivat työkierrossa', 'anställda som deltog i arbetsrotation',
      'members of staff in job rotation'),
    meaning: 'A member of staff worked for a time in another unit.',
    dimensions: ['placement-type', 'staff-group'],
    amounts: [amount('days', 'days', 'työkierron päivät', 'dagar av arbetsrotation', 'days of job rotation')],
  },
  {
    id: 'peer-mentoring-held',
    title: words('Vertaismentorointi pidetty', 'Kollegialt mentorskap hållet', 'Peer mentoring held'),
    counted: words('vertaismentoroinnin tapaamiset', 'träffar för kollegialt mentorskap', 'peer mentoring meetings'),
    meaning: 'Members of staff met to mentor each other.',
    dimensions: ['staff-group'],
    amounts: [amount('participants', 'persons', 'vertaismentoroinnin osallistujat', 'deltagare i kollegialt mentorskap',
      'participants in peer mentoring')],
  },
])
