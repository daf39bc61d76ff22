import { useFrame } from '../frame/frame.tsx'
import { languages } from '../languages/languages.ts'
import { pathIn } from '../languages/choose-language.ts'
import { textIn } from '../languages/local-text.ts'
import { addresses } from '../programme/addresses.ts'
import { Brand } from './brand.tsx'
import { Icon } from './icon.tsx'
import { SearchField } from './search-field.tsx'

/** Languages and signing in; the site's name and search; the pages. */
export function Header() {
  const { t, language, programme, path, demo } = useFrame()
  // The front page and the search page have a search field of their own.
  const search = programme !== null && path !== `/${language}` && !path.endsWith('/search')
  return (
    <header>
      <div className="strip on-accent">
        <div className="wrap strip__row">
          <Languages />
          <Who />
        </div>
      </div>
      <div className="head">
        <div className="wrap">
          <div className="head__row">
            <Brand href={`/${language}`} place={programme ? textIn(programme.city.name, language) : null} />
            {search && (
              <div className="head__search">
                <SearchField id="head-search" label={t('shell:search.label')} labelHidden />
              </div>
            )}
            <button className="menu-button" type="button" popoverTarget="menu">
              <Icon name="menu-hamburger" />
              {t('shell:menu.open')}
            </button>
          </div>
          <Menu />
        </div>
      </div>
      {demo && (
        <p className="invented">
          <span className="wrap">{t('shell:invented')}</span>
        </p>
      )}
    </header>
  )
}

function Languages() {
  const { t, language, path, search } = useFrame()
  return (
    <nav aria-label={t('shell:languages')}>
      <ul className="strip__list">
        {languages.map(({ code, name }) => (
          <li key={code}>
            <a
              href={pathIn(code, path) + search}
              lang={code}
              hrefLang={code}
              aria-current={code === language ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Who() {
  const { t, language, who, path } = useFrame()
  if (who === null) {
    const back = path.includes('/sign-in') ? '' : `?return=${encodeURIComponent(path)}`
    return (
      <div className="strip__who">
        <a href={`/${language}/sign-in${back}`}>
          <Icon name="user" />
          <span className="strip__words">{t('shell:sign-in')}</span>
        </a>
      </div>
    )
  }
  return (
    <div className="strip__who">
      <span className="strip__name">
        <Icon name="user" />
        <span className="strip__words">{who.name}</span>
      </span>
      <form method="post" action="/auth/sign-out">
        <input type="hidden" name="return" value={`/${language}`} />
        <button type="submit">
          <Icon name="signout" />
          <span className="strip__words">{t('shell:sign-out')}</span>
        </button>
      </form>
    </div>
  )
}

function Menu() {
  const { t, language, programme, path, menu } = useFrame()
  const to = programme && addresses(language, programme.id)
  const links = [
    ...(to
      ? [
          { href: to.programme(), label: t('shell:menu.measures'), inside: ['/themes/', '/sets/', '/measures/', '/plans/'].map((part) => to.programme() + part) },
          { href: to.indicators(), label: t('shell:menu.indicators'), inside: [`${to.indicators()}/`] },
          { href: to.bodies(), label: t('shell:menu.bodies'), inside: [`${to.bodies()}/`] },
          { href: to.practices(), label: t('shell:menu.practices'), inside: [] },
          { href: to.concepts(), label: t('shell:menu.concepts'), inside: [] },
          { href: to.about(), label: t('shell:menu.about'), inside: [] },
        ]
      : []),
    ...menu.filter(({ work }) => !work).map((item) => ({ ...item, inside: [`${item.href}/`] })),
  ]
  const work = menu.filter((item) => item.work)
  // The board lies above all pages of a running programme: of the pages that this one lies below, the nearest counts.
  const above = [...links, ...work.map(({ href }) => ({ href, inside: [`${href}/`] }))].filter(({ inside }) => inside.some((part) => path.startsWith(part)))
  const nearest = above.sort((a, b) => b.href.length - a.href.length)[0]
  return (
    <nav className="menu" id="menu" popover="auto" aria-label={t('shell:menu.label')}>
      <button className="menu__close" type="button" popoverTarget="menu" popoverTargetAction="hide">
        <Icon name="cross" />
        {t('shell:menu.close')}
      </button>
      <div className="menu__search">
        <SearchField id="menu-search" label={t('shell:search.label')} />
      </div>
      <ul className="menu__list">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a className="menu__link" href={href} aria-current={currentness(path, href, href === nearest?.href)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {work.length > 0 && (
        <ul className="menu__list menu__list--work" aria-label={t('shell:menu.work')}>
          {work.map(({ href, label }) => (
            <li key={href}>
              <a className="menu__link" href={href} aria-current={currentness(path, href, href === nearest?.href)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}

/** `page` for the very page, `true` for the nearest of those that it lies below. */
function currentness(path: string, href: string, nearest: boolean): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return nearest ? 'true' : undefined
}
