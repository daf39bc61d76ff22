import { createContext, useContext, type ReactNode } from 'react'
import type { PageLanguage, ProgrammeListed, Role } from '@koto/server/types'
import type { Words } from '../languages/words.ts'

export interface MenuItem {
  href: string
  label: string
  /** Part of working with a programme, beside what is for everybody. */
  work: boolean
}

/** What every page has around it, error pages too: the language and its words, who is signed in, the menus. */
export interface FrameOf {
  language: PageLanguage
  t: Words
  nonce: string
  /** The address that was asked for, without the host. */
  path: string
  search: string
  who: { name: string; roles: Role[] } | null
  /** The programme that the page belongs to, or the installation's main one; null when none is loaded. */
  programme: ProgrammeListed | null
  /** The pages that this person's roles open. */
  menu: MenuItem[]
  demo: boolean
}

const Context = createContext<FrameOf | null>(null)

export function Frame({ value, children }: { value: FrameOf; children: ReactNode }) {
  return <Context.Provider value={value}>{children}</Context.Provider>
}

/** The frame of the page that is being rendered. */
export function useFrame(): FrameOf {
  const frame = useContext(Context)
  if (frame === null) throw new Error('rendered outside its frame')
  return frame
}
