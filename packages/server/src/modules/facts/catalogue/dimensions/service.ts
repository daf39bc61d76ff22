import type { Dimension } from '../types.ts'
import { code, words } from '../words.ts'

const services = [
  code('skill-center', 'Stadin osaamiskeskus', 'Stadin kompetenscenter', 'the Skill Center'),
  code('valma', 'VALMA-koulutus', 'VALMA-utbildningen', 'VALMA training'),
  code('polku', 'Polku-koulutus', 'Polku-utbildningen', 'Polku training'),
  code('ohjaamo', 'Ohjaamo', 'Navigatorn', 'Ohjaamo'),
  code('typ', 'TYP-palvelu', 'TYP-servicen', 'the TYP service'),
  code('ihh', 'International House Helsinki', 'International House Helsinki', 'International House Helsinki'),
  code('kyky', 'KYKY', 'KYKY', 'KYKY'),
  code('caisa', 'Caisa', 'Caisa', 'Caisa'),
  code('business', 'yrityspalvelut', 'företagstjänsterna', 'business services'),
  code('library', 'kirjasto', 'biblioteket', 'the library'),
  code('museum', 'museo', 'museet', 'the museum'),
  code('art-museum', 'taidemuseo', 'konstmuseet', 'the art museum'),
  code('sports', 'liikuntapalvelut', 'idrottstjänsterna', 'sports services'),
  code('youth-work', 'nuorisotyö', 'ungdomsarbetet', 'youth work'),
  code('guidance', 'neuvonta', 'rådgivningen', 'advice'),
  code('senior-help', 'seniorien neuvonta', 'seniorrådgivningen', 'help for older people'),
  code('family-help', 'perheiden neuvonta', 'familjerådgivningen', 'help for families'),
  code('adult-help', 'aikuisten neuvonta', 'vuxenrådgivningen', 'help for adults'),
  code('social-rehabilitation', 'sosiaalinen kuntoutus', 'social rehabilitering', 'social rehabilitation'),
  code('health-station', 'terveysasema', 'hälsostationen', 'health station'),
  code('jane', 'Jane-neuvonta', 'Jane-rådgivningen', 'Jane guidance'),
  code('buddyschool', 'Buddyschool', 'Buddyschool', 'Buddyschool'),
]

/** Which service, by which way, at which step of a client’s path. */
export const serviceDimensions: Dimension[] = [
  {
    id: 'service',
    title: words('Palvelu', 'Tjänst', 'Service'),
    subject: words('palvelu', 'tjänsten', 'the service'),
    meaning: 'The service that it was part of: one of those below, or a body of the programme.',
    codes: 'open',
    format: 'service',
    known: services,
  },
  {
    id: 'client',
    title: words('Asiakkuus', 'Klient', 'Client'),
    subject: words('asiakkuus', 'klienten', 'the client'),
    meaning: 'Whether the person came for the first time in the year.',
    codes: [code('new', 'uusi', 'ny', 'new'), code('returning', 'jatkuva', 'återkommande', 'returning')],
  },
  {
    id: 'channel',
    title: words('Asiointitapa', 'Kanal', 'Channel'),
    subject: words('asiointitapa', 'kanalen', 'the channel'),
    meaning: 'How the person and the service met.',
    codes: [
      code('desk', 'käynti ilman aikaa', 'besök utan tidsbokning', 'a visit without an appointment'),
      code('booked', 'varattu aika', 'bokad tid', 'a booked appointment'),
      code('phone', 'puhelin', 'telefon', 'phone'),
      code('chat', 'chat', 'chatt', 'chat'),
      code('street', 'kadulla', 'på gatan', 'on the street'),
      code('online', 'verkkopalvelu', 'e-tjänst', 'online'),
      code('home', 'kotikäynti', 'hembesök', 'a home visit'),
      code('event', 'tapahtuma', 'evenemang', 'an event'),
    ],
  },
  {
    id: 'appointment-length',
    title: words('Ajan pituus', 'Tidens längd', 'Length of appointment'),
    subject: words('ajan pituus', 'tidens längd', 'the length of the appointment'),
    meaning: 'Whether more time than usual was booked.',
    codes: [code('normal', 'tavallinen', 'normal', 'normal'), code('extended', 'pidennetty', 'förlängd', 'extended')],
  },
  {
    id: 'evaluation-mode',
    title: words('Arvioinnin tapa', 'Bedömningssätt', 'Way of evaluating'),
    subject: words('arvioinnin tapa', 'bedömningssättet', 'the way of evaluating'),
    meaning: 'Whether several professions evaluated the need together.',
    codes: [
      code('multi-professional', 'monen ammattilaisen yhdessä tekemä', 'gjord av flera yrkesgrupper tillsammans',
        'by several professions together'),
      code('single-operator', 'yhden ammattilaisen tekemä', 'gjord av en yrkesgrupp', 'by one profession'),
    ],
  },
  {
    id: 'origin-guidance',
    title: words('Edeltäneen ohjauksen kieli', 'Språket i föregående vägledning', 'Language of the guidance before'),
    subject: words('edeltäneen ohjauksen kieli', 'språket i föregående vägledning', 'the language of the guidance before'),
    meaning: 'Whether the guidance that came before was in the person’s own language.',
    codes: [
      code('own-language', 'oma kieli', 'det egna språket', 'the person’s own'),
      code('finnish-swedish', 'suomi tai ruotsi', 'finska eller svenska', 'Finnish or Swedish'),
    ],
  },
]
