import { words } from '../../facts/index.ts'
import type { SegregationIndex } from './types.ts'

const evenness = words(
  '0 tarkoittaa, että ryhmät ovat jakautuneet alueille tasan, ja 1, että ne ovat täysin eri alueilla.',
  '0 betyder att grupperna är jämnt fördelade över områdena, 1 att de finns på helt olika områden.',
  '0 means that the groups are spread evenly over the areas, 1 that they are in wholly different areas.',
)

/** The indices that tell how differently groups are spread over areas. All run from 0 to 1. */
export const indices: SegregationIndex[] = [
  { id: 'dissimilarity', groups: 'one-or-all', title: words('erilaisuusindeksi', 'dissimilaritetsindex',
    'index of dissimilarity'), reading: evenness },
  { id: 'gini', groups: 'one-or-all', title: words('Gini-indeksi', 'Giniindex', 'Gini index'), reading: evenness },
  { id: 'information-theory', groups: 'all', title: words('informaatioindeksi H', 'informationsindex H',
    'information theory index H'), reading: evenness },
  { id: 'entropy', groups: 'one', title: words('entropiaindeksi', 'entropiindex', 'entropy index'), reading: evenness },
  { id: 'atkinson', groups: 'one', title: words('Atkinsonin indeksi', 'Atkinsons index', 'Atkinson index'), reading: evenness },
  { id: 'correlation-ratio', groups: 'one', title: words('korrelaatiosuhde', 'korrelationskvot',
    'correlation ratio'), reading: evenness },
  {
    id: 'isolation',
    groups: 'one',
    title: words('eristyneisyysindeksi', 'isoleringsindex', 'isolation index'),
    reading: words(
      'Luku kertoo, kuinka suuri osuus ryhmän jäsenen naapureista kuuluu keskimäärin samaan ryhmään.',
      'Talet berättar hur stor andel av grannarna till en medlem av gruppen som i snitt hör till samma grupp.',
      'It tells what share of the neighbours of a member of the group belong to the same group, on average.',
    ),
  },
  {
    id: 'interaction',
    groups: 'one',
    title: words('kohtaamisindeksi', 'mötesindex', 'interaction index'),
    reading: words(
      'Luku kertoo, kuinka suuri osuus ryhmän jäsenen naapureista kuuluu keskimäärin muihin ryhmiin.',
      'Talet berättar hur stor andel av grannarna till en medlem av gruppen som i snitt hör till andra grupper.',
      'It tells what share of the neighbours of a member of the group belong to other groups, on average.',
    ),
  },
]
