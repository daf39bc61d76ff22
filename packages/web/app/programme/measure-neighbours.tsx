import { Icon } from '../design/icon.tsx'
import { Say } from '../design/say.tsx'
import { useFrame } from '../frame/frame.tsx'
import type { Said } from '../languages/in-language.ts'
import type { Addresses } from './addresses.ts'

type Neighbour = { number: string; title: Said } | null

/** The measures before and after this one, in the programme's order. */
export function MeasureNeighbours({ previous, next, to }: { previous: Neighbour; next: Neighbour; to: Addresses }) {
  const { t } = useFrame()
  return (
    <nav className="neighbours" aria-label={t('public:measure.neighbours')}>
      {previous && (
        <a className="neighbours__one" rel="prev" href={to.measure(previous.number)}>
          <Icon name="arrow-left" />
          <span>
            <small>{t('public:measure.previous')}</small>
            <span className="figure">{previous.number}</span> <Say of={previous.title} />
          </span>
        </a>
      )}
      {next && (
        <a className="neighbours__one neighbours__one--next" rel="next" href={to.measure(next.number)}>
          <span>
            <small>{t('public:measure.next')}</small>
            <span className="figure">{next.number}</span> <Say of={next.title} />
          </span>
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  )
}
