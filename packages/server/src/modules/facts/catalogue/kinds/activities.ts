import { amount, words } from '../words.ts'
import { kindsOf } from './kind.ts'

const participants = (fi: string, sv: string, en: string) => amount('participants', 'persons', fi, sv, en)

/** What is recorded of events, courses, groups, outreach and volunteers. */
export const activityKinds = kindsOf('activities', [
  {
    id: 'event-held',
    title: words('Tapahtuma pidetty', 'Evenemang hållet', 'Event held'),
    counted: words('tapahtumat', 'evenemang', 'events'),
    meaning: 'An event took place.',
    dimensions: ['event-type', 'service', 'language-used', 'focal-area', 'setting'],
    amounts: [participants('tapahtumien osallistujat', 'deltagare i evenemang', 'participants in events')],
  },
  {
    id: 'taken-part',
    title: words('Osallistuttu tapahtumaan', 'Deltagit i evenemang', 'Taken part'),
    counted: words('osallistumiset tapahtumiin', 'deltaganden i evenemang', 'attendances at events'),
    people: words('ihmiset, jotka osallistuivat tapahtumaan', 'personer som deltog i ett evenemang',
      'people who took part in an event'),
    meaning: 'A person took part in an event.',
    dimensions: ['event-type', 'service'],
  },
  {
    id: 'course-held',
    title: words('Kurssi pidetty', 'Kurs hållen', 'Course held'),
    counted: words('kurssit', 'kurser', 'courses'),
    meaning: 'A course was held; recorded when it ends.',
    dimensions: ['course-type', 'language-used', 'setting', 'service'],
    amounts: [amount('hours', 'hours', 'kurssitunnit', 'kurstimmar', 'hours of courses')],
  },
  {
    id: 'course-attended',
    title: words('Kurssille osallistuttu', 'Deltagit i kurs', 'Course attended'),
    counted: words('osallistumiset kursseille', 'deltaganden i kurser', 'attendances at courses'),
    people: words('ihmiset, jotka osallistuivat kurssille', 'personer som deltog i en kurs', 'people who attended a course'),
    meaning: 'A person attended a course.',
    dimensions: ['course-type', 'labour-status', 'residence', 'service'],
    amounts: [amount('hours', 'hours', 'kurssilla käydyt tunnit', 'timmar på kurs', 'hours attended')],
  },
  {
    id: 'group-met',
    title: words('Ryhmä kokoontui', 'Grupp träffades', 'Group met'),
    counted: words('ryhmien kokoontumiset', 'gruppträffar', 'meetings of groups'),
    meaning: 'A group met once.',
    dimensions: ['course-type', 'event-type', 'language-used', 'setting', 'residence', 'service'],
    amounts: [participants('ryhmien osallistujat', 'deltagare i grupper', 'participants in groups')],
  },
  {
    id: 'street-contact-made',
    title: words('Kohtaaminen kadulla', 'Kontakt på gatan', 'Street contact made'),
    counted: words('kohtaamiset kadulla ja muualla liikkeellä', 'kontakter i uppsökande arbete', 'contacts made in outreach'),
    people: words('ihmiset, jotka tavattiin jalkautuvassa työssä', 'personer som nåddes i uppsökande arbete',
      'people reached in outreach'),
    meaning: 'A worker out in the city talked with a person.',
    dimensions: ['service', 'channel', 'focal-area'],
  },
  {
    id: 'volunteer-hours-given',
    title: words('Vapaaehtoistyötä tehty', 'Frivilligarbete gjort', 'Volunteer hours given'),
    counted: words('vapaaehtoistyön kerrat', 'tillfällen av frivilligarbete', 'times of volunteer work'),
    people: words('vapaaehtoiset', 'frivilliga', 'volunteers'),
    meaning: 'A volunteer gave time.',
    dimensions: ['service'],
    amounts: [amount('hours', 'hours', 'vapaaehtoistyön tunnit', 'timmar av frivilligarbete', 'hours of volunteer work')],
  },
])
