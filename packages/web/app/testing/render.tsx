import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { PageLanguage } from '@koto/server/types'
import { Frame, type FrameOf } from '../frame/frame.tsx'
import { wordsOf } from '../languages/words.ts'

/** Renders a part of a page inside its frame, for tests. */
export function render(part: ReactNode, language: PageLanguage = 'fi', more: Partial<FrameOf> = {}): string {
  const frame: FrameOf = {
    language,
    t: wordsOf(language),
    nonce: 'n',
    path: `/${language}/programmes/town/measures/1.1`,
    search: '',
    who: null,
    programme: null,
    menu: [],
    demo: false,
    ...more,
  }
  return renderToStaticMarkup(<Frame value={frame}>{part}</Frame>)
}
