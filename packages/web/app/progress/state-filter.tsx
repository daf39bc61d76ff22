import { useFrame } from '../frame/frame.tsx'
import { formatNumber } from '../languages/formats.ts'
import type { Addresses } from '../programme/addresses.ts'
import type { StateChoice } from './state-choices.ts'

/** Links that narrow a list of measures by state; each says how many there are. */
export function StateFilter(props: { choices: { filter: StateChoice; count: number }[]; filter: StateChoice | null; all: number; to: Addresses }) {
  const { t } = useFrame()
  const { choices, filter, all, to } = props
  const links = [
    { key: 'all', href: to.programme(), word: t('progress:all'), count: all, current: filter === null },
    ...choices.map((choice) => ({
      key: choice.filter,
      href: to.inState(choice.filter),
      word: choice.filter === 'late' ? t('progress:late') : t(`shell:state.${choice.filter}`),
      count: choice.count,
      current: choice.filter === filter,
    })),
  ]
  return (
    <nav className="state-filter" aria-label={t('progress:state-filter')}>
      <ul className="state-filter__list">
        {links.map(({ key, href, word, count, current }) => (
          <li key={key}>
            <a className="state-filter__one" href={href} aria-current={current ? 'true' : undefined}>
              {word} <span className="figure">{formatNumber(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
