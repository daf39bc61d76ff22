import type { ReactNode } from 'react'
import type { Crumb } from '../design/breadcrumbs.tsx'
import { useFrame } from '../frame/frame.tsx'
import { staffAddresses } from './addresses.ts'

/** Where each page of administration lies: the pages above it. */
export function useTrail() {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const admin: Crumb[] = [{ href: to.admin, label: t('staff:overview.title') }]
  const people = [...admin, { href: to.people, label: t('staff:people.title') }]
  const units = [...admin, { href: to.units, label: t('staff:units.title') }]
  return {
    admin,
    people,
    units,
    person: (id: string, name: string): Crumb[] => [...people, { href: to.person(id), label: name }],
    unit: (id: string, name: ReactNode): Crumb[] => [...units, { href: to.unit(id), label: name }],
  }
}
