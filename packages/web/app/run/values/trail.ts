import type { ReactNode } from 'react'
import type { Crumb } from '../../design/breadcrumbs.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { runAddresses } from '../addresses.ts'

/** The pages above an indicator's values, and above what is done to them. */
export function useValueTrail(programme: string) {
  const { t, language } = useFrame()
  const to = runAddresses(language, programme)
  const list: Crumb[] = [{ href: to.values, label: t('values:list.title') }]
  return { list, one: (indicator: string, title: ReactNode): Crumb[] => [...list, { href: to.indicatorValues(indicator), label: title }] }
}
