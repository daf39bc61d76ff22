import type { Dimension } from '../types.ts'
import { code, group, words } from '../words.ts'

const sami = ['se', 'smn', 'sms', 'sma', 'smj']

/** Which language a person speaks, which one was used, and how well a language is known. */
export const languageDimensions: Dimension[] = [
  {
    id: 'mother-tongue',
    title: words('Äidinkieli', 'Modersmål', 'Mother tongue'),
    subject: words('äidinkieli', 'modersmålet', 'the mother tongue'),
    meaning: 'The person’s own language, by its BCP 47 tag, such as so, ar or ru.',
    codes: 'open',
    format: 'bcp47',
    groups: [
      group('fi-sv-se', { members: ['fi', 'sv', ...sami] },
        'suomi, ruotsi tai saame', 'finska, svenska eller samiska', 'Finnish, Swedish or Sámi'),
      group('other-than-fi-sv-se', { except: ['fi', 'sv', ...sami] },
        'muu kuin suomi, ruotsi tai saame', 'ett annat än finska, svenska eller samiska',
          'other than Finnish, Swedish or Sámi'),
    ],
  },
  {
    id: 'language-used',
    title: words('Käytetty kieli', 'Använt språk', 'Language used'),
    subject: words('käytetty kieli', 'språket som används', 'the language used'),
    meaning: 'The language in which it was done, by its BCP 47 tag. “own” = the person’s mother tongue, when that is '
      + 'neither Finnish nor Swedish.',
    codes: 'open',
    format: 'bcp47',
    known: [
      code('plain-finnish', 'selkosuomi', 'lättläst finska', 'plain Finnish'),
      code('plain-swedish', 'selkoruotsi', 'lättläst svenska', 'plain Swedish'),
    ],
    groups: [
      group('fi-sv', { members: ['fi', 'sv', 'plain-finnish', 'plain-swedish'] },
        'suomi tai ruotsi', 'finska eller svenska', 'Finnish or Swedish'),
      group('other-than-fi-sv', { except: ['fi', 'sv', 'plain-finnish', 'plain-swedish'] },
        'muu kuin suomi tai ruotsi', 'ett annat än finska eller svenska', 'other than Finnish or Swedish'),
      group('own', { sameAs: 'mother-tongue', except: ['fi', 'sv', 'plain-finnish', 'plain-swedish'] },
        'oma äidinkieli, joka ei ole suomi eikä ruotsi', 'det egna modersmålet, som varken är finska eller svenska',
        'the person’s own, which is neither Finnish nor Swedish'),
    ],
  },
  {
    id: 'cefr',
    title: words('Kielitaidon taso', 'Språknivå', 'Level of language'),
    subject: words('kielitaidon taso', 'språknivån', 'the level of language'),
    meaning: 'The level on the Common European Framework of Reference.',
    codes: [
      code('pre-a1', 'alle A1', 'under A1', 'below A1'),
      ...['a1', 'a1.1', 'a1.2', 'a1.3', 'a2', 'a2.1', 'a2.2', 'b1', 'b1.1', 'b1.2', 'b2', 'b2.1', 'b2.2', 'c1', 'c1.1',
        'c1.2', 'c2']
        .map((level) => code(level, level.toUpperCase(), level.toUpperCase(), level.toUpperCase())),
    ],
  },
]
