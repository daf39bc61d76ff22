import type { Dimension } from '../types.ts'
import { code, words } from '../words.ts'

const placements = [
  code('work-training', 'työkokeilu', 'arbetsprövning', 'work training'),
  code('pay-subsidy', 'palkkatuettu työ', 'arbete med lönesubvention', 'pay-subsidised work'),
  code('internship', 'harjoittelu', 'praktik', 'internship'),
  code('recruitment-training', 'rekrytointikoulutus', 'rekryteringsutbildning', 'recruitment training'),
  code('apprenticeship', 'oppisopimus', 'läroavtal', 'apprenticeship'),
]

/** Placements, staff, training of staff, and how jobs are advertised. */
export const workDimensions: Dimension[] = [
  {
    id: 'placement-type',
    title: words('Työjakson laji', 'Slag av arbetsperiod', 'Kind of placement'),
    subject: words('työjakson laji', 'arbetsperiodens slag', 'the kind of placement'),
    meaning: 'What kind of work or training place it is.',
    codes: [
      code('first-job', 'ensimmäinen työ', 'första jobbet', 'first job'),
      ...placements,
      code('trainee', 'trainee-paikka', 'traineeplats', 'trainee place'),
      code('buddy-teaching', 'vertaisopetus', 'kamratundervisning', 'peer teaching'),
      code('job-rotation', 'työkierto', 'arbetsrotation', 'job rotation'),
    ],
  },
  {
    id: 'previous-placement',
    title: words('Edellinen työjakso', 'Föregående arbetsperiod', 'Placement before'),
    subject: words('edellinen työjakso', 'den föregående arbetsperioden', 'the placement before'),
    meaning: 'What the person came from, within the year before.',
    codes: [code('none', 'ei edellistä', 'ingen tidigare', 'none'), ...placements],
  },
  {
    id: 'training-topic',
    title: words('Koulutuksen aihe', 'Utbildningens ämne', 'Topic of training'),
    subject: words('koulutuksen aihe', 'utbildningens ämne', 'the topic of the training'),
    meaning: 'What staff were trained in.',
    codes: [
      code('language-awareness', 'kielitietoisuus', 'språkmedvetenhet', 'language awareness'),
      code('recognising-skills', 'osaamisen tunnistaminen', 'att identifiera kunnande', 'recognising skills'),
      code('anti-racism', 'rasismin vastainen työ', 'arbete mot rasism', 'work against racism'),
      code('hard-issues', 'vaikeat asiat puheeksi', 'att ta upp svåra frågor', 'taking up hard issues'),
      code('cross-cultural-interview', 'kulttuurien välinen haastattelu', 'intervju mellan kulturer',
        'interviewing across cultures'),
      code('customer-service', 'asiakaspalvelu', 'kundservice', 'customer service'),
      code('plain-language', 'selkeä kieli', 'klarspråk', 'plain language'),
      code('conflict-resolution', 'ristiriitojen ratkaiseminen', 'konflikthantering', 'conflict resolution'),
      code('professional-language', 'ammattikieli', 'yrkesspråk', 'language of the job'),
      code('i-see-you-see', 'I See You See -menetelmä', 'metoden I See You See', 'the I See You See method'),
    ],
  },
  {
    id: 'staff-group',
    title: words('Henkilöstöryhmä', 'Personalgrupp', 'Staff group'),
    subject: words('henkilöstöryhmä', 'personalgruppen', 'the staff group'),
    meaning: 'The field that the member of staff works in.',
    codes: [
      code('teaching', 'opetus', 'undervisning', 'teaching'),
      code('early-childhood', 'varhaiskasvatus', 'småbarnspedagogik', 'early childhood education'),
      code('guidance', 'ohjaus ja neuvonta', 'vägledning och rådgivning', 'guidance'),
      code('social', 'sosiaalityö', 'socialt arbete', 'social work'),
      code('health', 'terveydenhuolto', 'hälsovård', 'health care'),
      code('youth', 'nuorisotyö', 'ungdomsarbete', 'youth work'),
      code('culture', 'kulttuuri', 'kultur', 'culture'),
      code('sports', 'liikunta', 'idrott', 'sports'),
      code('library', 'kirjasto', 'bibliotek', 'library'),
      code('administration', 'hallinto', 'förvaltning', 'administration'),
    ],
  },
  {
    id: 'recruitment-channel',
    title: words('Ilmoituskanava', 'Annonskanal', 'Recruitment channel'),
    subject: words('ilmoituskanava', 'annonskanalen', 'the recruitment channel'),
    meaning: 'Where a vacancy was made known.',
    codes: [
      code('city-site', 'kaupungin sivut', 'stadens webbplats', 'the city’s site'),
      code('social-media', 'sosiaalinen media', 'sociala medier', 'social media'),
      code('community', 'yhteisöt ja järjestöt', 'gemenskaper och föreningar', 'communities and associations'),
      code('te-services', 'TE-palvelut', 'arbets- och näringstjänsterna', 'public employment services'),
      code('partner', 'kumppani', 'partner', 'a partner'),
    ],
  },
]
