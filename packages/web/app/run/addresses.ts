import type { PageLanguage } from '@koto/server/types'

/** The addresses of the pages of those who work with a programme. */
export function runAddresses(language: PageLanguage, programme: string) {
  const base = `/${language}/run/${programme}`
  return {
    board: base,
    measure: (number: string) => `${base}/measures/${number}`,
    changeState: (number: string) => `${base}/measures/${number}/state`,
    changeSchedule: (number: string) => `${base}/measures/${number}/schedule`,
    newMilestone: (number: string) => `${base}/measures/${number}/milestones/new`,
    milestones: `${base}/milestones`,
    milestone: (id: string) => `${base}/milestones/${id}`,
    file: (id: string) => `${base}/files/${id}`,
    rounds: `${base}/rounds`,
    newRound: `${base}/rounds/new`,
    round: (round: string | number) => `${base}/rounds/${round}`,
    answer: (round: string | number, answer: string) => `${base}/rounds/${round}/answers/${answer}`,
    values: `${base}/values`,
    indicatorValues: (indicator: string) => `${base}/values/${encodeURIComponent(indicator)}`,
    meetings: `${base}/meetings`,
    newMeeting: `${base}/meetings/new`,
    meeting: (id: string) => `${base}/meetings/${id}`,
    decisions: `${base}/decisions`,
    decision: (number: string | number) => `${base}/decisions/${number}`,
    reports: `${base}/reports`,
    newReport: `${base}/reports/new`,
    report: (number: string | number) => `${base}/reports/${number}`,
    compareReports: (from: string | number, to: string | number) => `${base}/reports/${to}/compare/${from}`,
    feedback: `${base}/feedback`,
    oneFeedback: (id: string) => `${base}/feedback/${id}`,
    /** The person's own list of what waits for her. */
    work: `/${language}/work`,
  }
}

export type RunAddresses = ReturnType<typeof runAddresses>
