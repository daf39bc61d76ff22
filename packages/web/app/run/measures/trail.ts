import type { Crumb } from '../../design/breadcrumbs.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { runAddresses } from '../addresses.ts'

/** The pages above a measure's, and above what is done to it. */
export function useMeasureTrail(programme: string) {
  const { t, language } = useFrame()
  const to = runAddresses(language, programme)
  const board: Crumb[] = [{ href: to.board, label: t('measures:board.title') }]
  return { board, measure: (number: string): Crumb[] => [...board, { href: to.measure(number), label: t('measures:measure', { number }) }] }
}
