import { useFrame } from '../frame/frame.tsx'
import { formatNumber } from '../languages/formats.ts'
import { Icon } from './icon.tsx'

/** Pages of a long list: `page` counts from 1. `hrefOf` gives a page's address. */
export function Pagination(props: { page: number; pages: number; hrefOf: (page: number) => string }) {
  const { t } = useFrame()
  const { page, pages, hrefOf } = props
  if (pages <= 1) return null
  return (
    <nav className="pages" aria-label={t('shell:pages.label')}>
      {page > 1 && (
        <a className="pages__step" rel="prev" href={hrefOf(page - 1)}>
          <Icon name="arrow-left" />
          {t('shell:pages.previous')}
        </a>
      )}
      <span className="pages__now">{t('shell:pages.now', { page: formatNumber(page), pages: formatNumber(pages) })}</span>
      {page < pages && (
        <a className="pages__step" rel="next" href={hrefOf(page + 1)}>
          {t('shell:pages.next')}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  )
}
