import type { StaffLanguage } from '../../../../platform/languages/localized-text.ts'
import type { Achieved } from '../contract.ts'

export type Column = 'measure' | 'title' | 'body' | 'name' | 'achieved' | 'words' | 'risks' | 'language' | 'version'

/** The workbook's headings; a workbook in any of the languages is understood. */
export const headings: Record<StaffLanguage, Record<Column, string>> = {
  fi: { measure: 'Toimenpide', title: 'Toimenpiteen nimi', body: 'Vastuutaho', name: 'Vastuutahon nimi', achieved: 'Toteutuiko', words: 'Mitä tehtiin', risks: 'Riskit', language: 'Tekstin kieli', version: 'Versio' },
  sv: { measure: 'Åtgärd', title: 'Åtgärdens namn', body: 'Ansvarig aktör', name: 'Aktörens namn', achieved: 'Nåddes målet', words: 'Vad som gjordes', risks: 'Risker', language: 'Textens språk', version: 'Version' },
  en: { measure: 'Measure', title: 'Name of the measure', body: 'Body', name: 'Name of the body', achieved: 'Achieved', words: 'What was done', risks: 'Risks', language: 'Language of the text', version: 'Version number' },
}

export const achievedWords: Record<StaffLanguage, Record<Achieved, string>> = {
  fi: { yes: 'kyllä', partially: 'osittain', no: 'ei' },
  sv: { yes: 'ja', partially: 'delvis', no: 'nej' },
  en: { yes: 'yes', partially: 'partially', no: 'no' },
}

export const columns = ['measure', 'title', 'body', 'name', 'achieved', 'words', 'risks', 'language', 'version'] as const satisfies readonly Column[]

const plain = (text: string) => text.trim().toLocaleLowerCase('fi')

/** Which column a heading names, in any language. */
export function columnOf(heading: string): Column | undefined {
  const asked = plain(heading)
  for (const words of Object.values(headings)) {
    const found = columns.find((column) => plain(words[column]) === asked)
    if (found !== undefined) return found
  }
  return undefined
}

/** What a word of the column “achieved” says, in any language; null for an empty cell, undefined for anything else. */
export function achievedOf(word: string): Achieved | null | undefined {
  const asked = plain(word)
  if (asked === '') return null
  for (const words of Object.values(achievedWords)) {
    for (const code of ['yes', 'partially', 'no'] as const) if (plain(words[code]) === asked || code === asked) return code
  }
  return undefined
}
