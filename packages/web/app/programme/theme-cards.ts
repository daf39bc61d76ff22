import type { ProgrammeOverview, ProgrammeStandings, StandingCounts } from '@koto/server/types'
import { said, type Said } from '../languages/in-language.ts'

export interface ThemeCard {
  id: string
  title: Said
  summary: Said
  measures: number
  indicators: number
  targets: number
  /** How many of its measures stand how. */
  standing: StandingCounts | undefined
}

/** What a card tells of each theme: how many measures it has and how they stand, how many indicators, how many targets. */
export function themeCards(overview: Pick<ProgrammeOverview, 'themes'>, progress: Pick<ProgrammeStandings, 'themes'>, language: string): ThemeCard[] {
  return overview.themes.map((theme) => {
    const measures = theme.sets.flatMap((set) => set.measures)
    return {
      id: theme.id,
      title: said(theme.title, language),
      summary: firstSentences(said(theme.summary, language)),
      measures: measures.length,
      indicators: measures.reduce((sum, measure) => sum + measure.indicators, 0),
      targets: measures.reduce((sum, measure) => sum + measure.targets, 0),
      standing: progress.themes[theme.id],
    }
  })
}

/** The first sentences, until some 220 characters are full: enough for a card. */
function firstSentences(summary: Said): Said {
  const sentences = summary.text.match(/[^.!?؟]+[.!?؟]+\s*/g) ?? [summary.text]
  let text = ''
  for (const sentence of sentences) {
    if (text !== '' && text.length + sentence.length > 220) break
    text += sentence
  }
  return { ...summary, text: text.trim() }
}
