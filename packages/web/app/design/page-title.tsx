import { useFrame } from '../frame/frame.tsx'
import { textIn } from '../languages/local-text.ts'

/** The document's title and description. React moves them into the head. */
export function PageTitle({ title, description }: { title: string; description?: string }) {
  const { programme, t, language } = useFrame()
  const site = programme ? t('shell:site', { city: textIn(programme.city.name, language).text }) : t('shell:brand')
  return (
    <>
      <title>{`${title} – ${site}`}</title>
      {description && <meta name="description" content={description.slice(0, 300)} />}
    </>
  )
}
