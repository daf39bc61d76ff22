import type { LocalizedText } from '@koto/server/types'
import type { Crumb } from '../../design/breadcrumbs.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { textIn } from '../../languages/local-text.ts'
import { runAddresses } from '../addresses.ts'

/** Where the pages of rounds lie: the pages above them, and the addresses of this programme. */
export function useRoundTrail() {
  const { t, language, programme } = useFrame()
  const to = runAddresses(language, programme?.id ?? '')
  const rounds: Crumb[] = [{ href: to.rounds, label: t('rounds:list.title') }]
  return { to, rounds, round: (number: number, title: LocalizedText): Crumb[] => [...rounds, { href: to.round(number), label: textIn(title, language).text }] }
}
