import { useFrame } from '../frame/frame.tsx'
import { textIn } from '../languages/local-text.ts'

/** The document's title and description, without one what Koto is. React moves them into the head. */
export function PageTitle({ title, description }: { title: string; description?: string }) {
  const { programme, t, language } = useFrame()
  const site = programme ? t('shell:site', { city: textIn(programme.city.name, language).text }) : t('shell:brand')
  return (
    <>
      <title>{`${title} – ${site}`}</title>
      <meta name="description" content={(description ?? `${title}. ${t('shell:foot.what-text')}`).slice(0, 300)} />
    </>
  )
}
