import type { ReactNode } from 'react'
import { useFrame } from '../../frame/frame.tsx'
import { staffLanguage } from '../../staff/staff-language.ts'

/** A page in the language that it really is in: reports are in Finnish, Swedish and English. */
export function Spoken({ children }: { children: ReactNode }) {
  const { language } = useFrame()
  const spoken = staffLanguage(language)
  if (spoken === language) return children
  return (
    <div lang={spoken} dir="ltr">
      {children}
    </div>
  )
}
