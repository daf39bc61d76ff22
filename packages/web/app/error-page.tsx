import { isRouteErrorResponse, useRouteError } from 'react-router'
import { ButtonLink } from './design/button.tsx'
import { PageTitle } from './design/page-title.tsx'
import { SearchField } from './design/search-field.tsx'
import { useFrame } from './frame/frame.tsx'

const known = new Set(['not-found', 'invalid', 'conflict', 'too-large', 'too-many', 'foreign-form', 'pdf-unavailable', 'pdf-busy'])

/** What a reader sees when a page cannot be shown: what happened and what to do, in the page's language. */
export function ErrorPage() {
  const { t, language, programme } = useFrame()
  const code = codeOf(useRouteError())
  return (
    <div className="wrap wrong">
      <PageTitle title={t(`errors:${code}.title`)} />
      <h1>{t(`errors:${code}.title`)}</h1>
      <p className="lead">{t(`errors:${code}.text`)}</p>
      {code === 'not-found' && programme && <SearchField id="wrong-search" label={t('shell:search.label')} big />}
      <p>
        <ButtonLink kind="secondary" href={`/${language}`}>
          {t('errors:to-front')}
        </ButtonLink>
      </p>
    </div>
  )
}

function codeOf(error: unknown): string {
  if (!isRouteErrorResponse(error)) return 'failed'
  const stated = (error.data as { code?: unknown } | null)?.code
  if (typeof stated === 'string' && known.has(stated)) return stated
  return error.status === 404 ? 'not-found' : 'failed'
}
