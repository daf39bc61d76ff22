import type { Dimension } from '../types.ts'
import { code, words } from '../words.ts'

/** Materials, places, discrimination and grants. */
export const participationDimensions: Dimension[] = [
  {
    id: 'material-type',
    title: words('Aineiston laji', 'Slag av material', 'Kind of material'),
    subject: words('aineiston laji', 'materialets slag', 'the kind of material'),
    meaning: 'What kind of material it is.',
    codes: [
      code('video', 'video', 'video', 'video'),
      code('plain-language-text', 'selkokielinen teksti', 'lättläst text', 'text in plain language'),
      code('sound-picture', 'ääni ja kuva', 'ljud och bild', 'sound and pictures'),
      code('guide', 'opas', 'handbok', 'guide'),
      code('guidance-card', 'ohjauskortti', 'vägledningskort', 'guidance card'),
      code('learning-material', 'oppimateriaali', 'läromedel', 'learning material'),
      code('sign', 'opaste', 'skylt', 'sign'),
      code('advert', 'ilmoitus', 'annons', 'advert'),
      code('method', 'menetelmä', 'metod', 'method'),
    ],
  },
  {
    id: 'material-state',
    title: words('Aineiston tila', 'Materialets läge', 'State of the material'),
    subject: words('aineiston tila', 'materialets läge', 'the state of the material'),
    meaning: 'What was done with the material.',
    codes: [
      code('published', 'julkaistu', 'publicerat', 'published'),
      code('reviewed', 'tarkistettu', 'granskat', 'reviewed'),
      code('withdrawn', 'poistettu käytöstä', 'borttaget', 'withdrawn'),
    ],
  },
  {
    id: 'place-type',
    title: words('Paikan laji', 'Slag av plats', 'Kind of place'),
    subject: words('paikan laji', 'platsens slag', 'the kind of place'),
    meaning: 'What kind of place was assessed.',
    codes: [
      code('sports-hall', 'liikuntahalli', 'idrottshall', 'sports hall'),
      code('swimming-hall', 'uimahalli', 'simhall', 'swimming hall'),
      code('field', 'kenttä', 'plan', 'sports field'),
      code('gym', 'kuntosali', 'gym', 'gym'),
      code('library', 'kirjasto', 'bibliotek', 'library'),
      code('museum', 'museo', 'museum', 'museum'),
      code('cultural-centre', 'kulttuurikeskus', 'kulturcentrum', 'cultural centre'),
      code('youth-centre', 'nuorisotalo', 'ungdomsgård', 'youth centre'),
      code('school', 'koulu', 'skola', 'school'),
    ],
  },
  {
    id: 'discrimination-ground',
    title: words('Syrjinnän peruste', 'Diskrimineringsgrund', 'Ground of discrimination'),
    subject: words('syrjinnän peruste', 'diskrimineringsgrunden', 'the ground of discrimination'),
    meaning: 'Why the person was treated worse, as told.',
    codes: [
      code('origin', 'alkuperä', 'ursprung', 'origin'),
      code('language', 'kieli', 'språk', 'language'),
      code('religion', 'uskonto', 'religion', 'religion'),
      code('colour', 'ihonväri', 'hudfärg', 'colour of skin'),
      code('gender', 'sukupuoli', 'kön', 'gender'),
      code('other', 'muu', 'annan', 'other'),
      code('not-told', 'ei kerrottu', 'inte uppgett', 'not told'),
    ],
  },
  {
    id: 'grant-stage',
    title: words('Avustuksen vaihe', 'Bidragets skede', 'Stage of the grant'),
    subject: words('avustuksen vaihe', 'bidragets skede', 'the stage of the grant'),
    meaning: 'How far a grant has come.',
    codes: [
      code('call', 'haku auki', 'ansökan öppen', 'call open'),
      code('applied', 'haettu', 'sökt', 'applied for'),
      code('decided', 'päätetty', 'beslutat', 'decided'),
      code('reported', 'raportoitu', 'rapporterat', 'reported'),
    ],
  },
]
