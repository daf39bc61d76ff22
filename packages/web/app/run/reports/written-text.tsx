import type { Written } from '@koto/server/types'
import { useFrame } from '../../frame/frame.tsx'
import { staffLanguage } from '../../staff/staff-language.ts'

/** What somebody wrote, marked with its language when that is not the page's. */
export function WrittenText({ of }: { of: Written }) {
  const { language } = useFrame()
  if (of.language === staffLanguage(language)) return of.text
  return <span lang={of.language}>{of.text}</span>
}
