import type { ReactNode } from 'react'
import { Links, Outlet } from 'react-router'
import { guard } from './access/guard.ts'
import { Footer } from './design/footer.tsx'
import { Header } from './design/header.tsx'
import { SkipLink } from './design/skip-link.tsx'
import { enhancement } from './enhance/address.ts'
import { useFrame } from './frame/frame.tsx'
import { pathIn } from './languages/choose-language.ts'
import { directionOf, languages } from './languages/languages.ts'
import { addresses } from './programme/addresses.ts'
import { textIn } from './languages/local-text.ts'
import { preloadedFonts } from './styles/preloaded-fonts.ts'
import mark from './icons/mark.svg?url'
import styles from './styles/koto.css?url'

export { ErrorPage as ErrorBoundary } from './error-page.tsx'

export const middleware = [guard]

/** The document. No framework goes to the browser: only our CSS and one small script that makes things quicker. */
export function Layout({ children }: { children: ReactNode }) {
  const { language, nonce, path, programme, t } = useFrame()
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0000bf" />
        <link rel="icon" href={mark} type="image/svg+xml" />
        {preloadedFonts(language).map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={styles} />
        {languages.map(({ code }) => (
          <link key={code} rel="alternate" hrefLang={code} href={pathIn(code, path)} />
        ))}
        {programme && (
          <link
            rel="alternate"
            type="application/atom+xml"
            title={t('progress:feed-title', { programme: textIn(programme.title, language).text })}
            href={addresses(language, programme.id).feed()}
          />
        )}
        <Links />
        {import.meta.env.DEV && <script type="module" src="/@vite/client" nonce={nonce} />}
        <script type="module" src={enhancement} nonce={nonce} />
      </head>
      <body>
        <SkipLink />
        <Header />
        <main className="page" id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}
