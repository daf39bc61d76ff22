import { data } from 'react-router'
import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { directionOf } from '../../languages/languages.ts'
import { load, type Asking } from '../../loading/load.ts'
import { guide } from '../../guides/guide.server.ts'
import type { Route } from './+types/write-a-programme'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked }: Asking<Route.LoaderArgs>) => {
  const found = guide('writing-a-programme', asked.language)
  if (found === null) throw data({ code: 'not-found' }, 404)
  return found
})

export default function WriteAProgramme({ loaderData }: Route.ComponentProps) {
  const { language } = useFrame()
  const { title, html, language: written } = loaderData
  const marked = written === language ? {} : { lang: written, dir: directionOf(written) }
  return (
    <>
      <PageTitle title={title} />
      <Breadcrumbs trail={[]} />
      <div className="wrap prose-page">
        {/* Our own document, rendered with raw HTML off. */}
        {/* oxlint-disable-next-line react/no-danger */}
        <div className="prose" {...marked} dangerouslySetInnerHTML={{ __html: html }} />
      </div>
    </>
  )
}
