import { useFrame } from '../frame/frame.tsx'
import { addresses } from '../programme/addresses.ts'
import { Koros } from './koros.tsx'

export function Footer() {
  const { t, language, programme } = useFrame()
  const to = programme && addresses(language, programme.id)
  return (
    <footer className="foot">
      <Koros side="up" />
      <div className="foot__body on-accent">
        <div className="wrap foot__inner">
          <div className="foot__columns">
            <div>
              <h2>{t('shell:foot.what')}</h2>
              <p>{t('shell:foot.what-text')}</p>
            </div>
            <nav aria-labelledby="foot-read">
              <h2 id="foot-read">{t('shell:foot.read')}</h2>
              <ul className="foot__list">
                {to && (
                  <li>
                    <a href={to.about()}>{t('shell:menu.about')}</a>
                  </li>
                )}
                {to && (
                  <li>
                    <a href={to.concepts()}>{t('shell:menu.concepts')}</a>
                  </li>
                )}
                <li>
                  <a href={`/${language}/programmes`}>{t('shell:foot.programmes')}</a>
                </li>
                <li>
                  <a href={`/${language}/write-a-programme`}>{t('shell:foot.write')}</a>
                </li>
              </ul>
            </nav>
            <nav aria-labelledby="foot-site">
              <h2 id="foot-site">{t('shell:foot.site')}</h2>
              <ul className="foot__list">
                <li>
                  <a href={`/${language}/accessibility`}>{t('shell:foot.accessibility')}</a>
                </li>
                <li>
                  <a href={`/${language}/privacy`}>{t('shell:foot.privacy')}</a>
                </li>
                <li>
                  <a href="/api/docs">{t('shell:foot.api')}</a>
                </li>
              </ul>
            </nav>
          </div>
        </div>
      </div>
    </footer>
  )
}
