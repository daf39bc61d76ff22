import type { Crumb } from '../../design/breadcrumbs.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { milestoneAddresses } from './milestone-addresses.ts'

/** The addresses of this programme's milestones, and where its pages lie. */
export function useMilestones() {
  const { t, language, programme } = useFrame()
  const to = milestoneAddresses(language, programme?.id ?? '')
  const list: Crumb[] = [{ href: to.milestones, label: t('milestones:title') }]
  return { to, trail: { list, one: (id: string, title: string): Crumb[] => [...list, { href: to.milestone(id), label: title }] } }
}
