import type { Written } from '@koto/server/types'
import { useFrame } from '../../frame/frame.tsx'
import { staffLanguage } from '../../staff/staff-language.ts'

/** What somebody wrote, with its line breaks, marked with its language when it is not the page's. */
export function Wrote({ of: { text, language: written } }: { of: Written }) {
  const { language } = useFrame()
  return (
    <p className="milestone__words" lang={written === staffLanguage(language) ? undefined : written}>
      {text}
    </p>
  )
}
