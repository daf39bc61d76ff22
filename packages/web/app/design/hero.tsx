import type { ReactNode } from 'react'
import { Koros } from './koros.tsx'

/** The coloured ground at the top of a page. `tall` is for front pages. */
export function Hero({ children, tall = false }: { children: ReactNode; tall?: boolean }) {
  return (
    <div className={tall ? 'hero hero--tall' : 'hero'}>
      <div className="hero__ground">
        <div className="wrap">{children}</div>
      </div>
      <Koros side="down" />
    </div>
  )
}
