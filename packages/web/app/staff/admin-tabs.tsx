import { Tabs } from '../design/tabs.tsx'
import { useFrame } from '../frame/frame.tsx'
import { staffAddresses } from './addresses.ts'

/** The three parts of administration, side by side. */
export function AdminTabs({ current }: { current: 'overview' | 'people' | 'units' }) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  return (
    <div className="staff__tabs">
      <Tabs
        label={t('staff:overview.title')}
        tabs={[
          { href: to.admin, label: t('staff:overview.tab'), current: current === 'overview' },
          { href: to.people, label: t('staff:people.title'), current: current === 'people' },
          { href: to.units, label: t('staff:units.title'), current: current === 'units' },
        ]}
      />
    </div>
  )
}
