import type { MeasureWork, Phase, Schedule, StaffLanguage } from '@koto/server/types'
import type { EntryTold } from '../../audit/tell-entry.ts'
import { formatDate, formatMoment } from '../../languages/formats.ts'
import { textIn } from '../../languages/local-text.ts'
import { wordsOf } from '../../languages/words.ts'

type Standing = Pick<MeasureWork, 'states' | 'schedules'>

/** Who said what of a measure and when, from what to what; newest first. */
export function tellHistory({ states, schedules }: Standing, language: StaffLanguage): EntryTold[] {
  const t = wordsOf(language)
  const who = (by: string | null) => by ?? t('audit:nobody')
  const dayOrNone = (day: string | null | undefined) => (day ? formatDate(day) : t('measures:not-said'))
  const entries: EntryTold[] = states.map(({ done, from, state, since, reason, mergedInto }) => ({
    moment: done.at.toISOString(),
    at: formatMoment(done.at),
    by: who(done.by),
    action: t('audit:action.programme.measure-state-changed'),
    changes: [
      { field: t('measures:state'), from: t(`shell:state.${from}`), to: t(`shell:state.${state}`) },
      { field: t('measures:since'), from: null, to: formatDate(since) },
      ...(mergedInto === null ? [] : [{ field: t('measures:merged-into'), from: null, to: `${mergedInto.number} ${textIn(mergedInto.title, language).text}` }]),
    ],
    reason: reason.text,
    reasonLanguage: reason.language,
  }))
  const nothing: Schedule = { number: 0, starts: null, ends: null, phases: [] }
  for (const [index, { done, reason, ...schedule }] of schedules.entries()) {
    const before = schedules[index + 1] ?? nothing
    const rows = [
      { field: t('measures:starts'), from: dayOrNone(before.starts), to: dayOrNone(schedule.starts) },
      { field: t('measures:ends'), from: dayOrNone(before.ends), to: dayOrNone(schedule.ends) },
      { field: t('measures:phases'), from: phasesInWords(before.phases, language), to: phasesInWords(schedule.phases, language) },
    ]
    entries.push({
      moment: done.at.toISOString(),
      at: formatMoment(done.at),
      by: who(done.by),
      action: t('audit:action.programme.measure-schedule-changed'),
      changes: rows.filter(({ from, to }) => from !== to),
      reason: reason?.text ?? null,
      reasonLanguage: reason?.language,
    })
  }
  return entries.sort((a, b) => (a.moment < b.moment ? 1 : a.moment > b.moment ? -1 : 0))
}

function phasesInWords(phases: Phase[], language: StaffLanguage): string {
  const t = wordsOf(language)
  if (phases.length === 0) return t('measures:not-said')
  return phases.map(({ title, starts, ends }) => `${textIn(title, language).text} ${daysInWords(starts, ends)}`.trim()).join('; ')
}

/** `1.1.2028–30.6.2029`, with a side left open where no day is said. */
export function daysInWords(starts: string | null, ends: string | null): string {
  if (starts === null && ends === null) return ''
  return `${starts === null ? '' : formatDate(starts)}–${ends === null ? '' : formatDate(ends)}`
}
