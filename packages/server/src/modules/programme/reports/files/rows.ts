import type { LocalizedText, StaffLanguage } from '../../../../platform/languages/localized-text.ts'
import type { ReportWords } from '../contract.ts'
import { indicatorsOf } from '../difference.ts'
import type { ReportContent, ReportMeasure } from '../format.ts'

/** A line for each measure, in order, with where it stands. */
export function measureRows(content: ReportContent) {
  return content.themes.flatMap((theme) =>
    theme.sets.flatMap((set) => set.measures.map((measure) => ({ theme: theme.title, set: set.title, measure }))))
}

export function milestoneRows(content: ReportContent) {
  return measureRows(content).flatMap(({ measure }) => measure.milestones.map((milestone) => ({ measure: measure.number, milestone })))
}

/** A line for each value of each indicator; one without values still has its line. */
export function valueRows(content: ReportContent) {
  return indicatorsOf(content).flatMap((indicator) =>
    (indicator.values.length === 0 ? [null] : indicator.values).map((value) => ({ indicator, value })))
}

/** The bodies that have a role in a measure, named one after another. */
export function bodiesIn(measure: ReportMeasure, role: 'leads' | 'contributes', language: StaffLanguage): string {
  return measure.bodies.filter((body) => body.role === role).map(({ name }) => name[language]).join('; ')
}

export function answersIn(measure: ReportMeasure, words: ReportWords): string {
  return measure.answers.map(({ body, achieved, words: said }) =>
    `${text(body, words)}: ${words.state(`answer.${achieved}`)}. ${said.text}`).join('\n')
}

export const text = (localized: LocalizedText, { language }: ReportWords) => localized[language]

/** `gender: female, age: 20-29`, or the word for the whole. */
export function breakdownText(breakdown: Record<string, string>, words: ReportWords): string {
  const parts = Object.entries(breakdown).map(([dimension, value]) => `${dimension}: ${value}`)
  return parts.length === 0 ? words.column('whole') : parts.join(', ')
}
