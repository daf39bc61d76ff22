import type { StaffLanguage } from '../../../platform/languages/localized-text.ts'
import type { NoticeAbout, NoticeKind } from './contract.ts'

/** Where something is done that a notice is about, below the installation's own address. The pages' own list is `app/run/addresses.ts`. */
export function placeOf(language: StaffLanguage, programme: string, kind: NoticeKind, { at, round }: NoticeAbout): string {
  const base = `/${language}/run/${programme}`
  switch (kind) {
    case 'answer':
    case 'answer-returned':
      return `${base}/rounds/${round?.number}/answers/${at}`
    case 'milestone':
    case 'milestone-returned':
    case 'approval':
      return `${base}/milestones/${at}`
    case 'decision':
      return `${base}/decisions/${at}`
    case 'feedback':
      return `${base}/feedback/${at}`
  }
}

/** The person's own page. */
export const workPage = (language: StaffLanguage) => `/${language}/work`
