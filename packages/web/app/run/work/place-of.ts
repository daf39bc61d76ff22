import type { NoticeAbout, PageLanguage, WaitingKind } from '@koto/server/types'
import { runAddresses } from '../addresses.ts'

interface Placed {
  kind: WaitingKind
  programme: string
  about: Pick<NoticeAbout, 'at'> & { round: Pick<NonNullable<NoticeAbout['round']>, 'number'> | null }
}

/** The page where something that waits is done. */
export function placeOf({ kind, programme, about: { at, round } }: Placed, language: PageLanguage): string {
  const to = runAddresses(language, programme)
  switch (kind) {
    case 'answer':
    case 'answer-returned':
      return to.answer(round?.number ?? '', at)
    case 'milestone':
    case 'milestone-returned':
    case 'approval':
      return to.milestone(at)
    case 'decision':
      return to.decision(at)
    case 'feedback':
      return to.oneFeedback(at)
    case 'answers-to-accept':
      return to.round(at)
    case 'values-to-accept':
      return to.indicatorValues(at)
  }
}
