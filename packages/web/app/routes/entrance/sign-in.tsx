import type { PageHandle } from '../../access/page-handle.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Notification } from '../../design/notification.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { load, type Asking } from '../../loading/load.ts'
import { safeReturn } from './safe-return.ts'
import type { Route } from './+types/sign-in'

const problems = ['sign-in-expired', 'sign-in-cancelled', 'sign-in-failed', 'provider-unreachable', 'not-registered'] as const

/** Why signing in did not succeed, as the server's address tells it; anything unknown is simply a failure. */
function problemOf(code: string | null): (typeof problems)[number] | null {
  return code === null ? null : (problems.find((known) => known === code) ?? 'sign-in-failed')
}

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, url }: Asking<Route.LoaderArgs>) => ({
  back: safeReturn(url.searchParams.get('return'), `/${asked.language}`),
  problem: problemOf(url.searchParams.get('problem')),
}))

export default function SignIn({ loaderData }: Route.ComponentProps) {
  const { t, who, demo } = useFrame()
  const { back, problem } = loaderData
  return (
    <div className="wrap wrong">
      <PageTitle title={t('sign-in:title')} />
      <h1>{t('sign-in:title')}</h1>
      {problem && (
        <Notification kind="error" title={t(`sign-in:problem.${problem}.title`)} live>
          <p>{t(`sign-in:problem.${problem}.text`)}</p>
        </Notification>
      )}
      <p className="lead">{t('sign-in:who-for')}</p>
      {who ? (
        <p>
          {t('sign-in:already', { name: who.name })} <a href={back}>{t('sign-in:go-on')}</a>
        </p>
      ) : (
        <p>
          <ButtonLink href={`/auth/start?return=${encodeURIComponent(back)}`}>{t('sign-in:do')}</ButtonLink>
        </p>
      )}
      {demo && <p className="quiet">{t('sign-in:demo-note')}</p>}
    </div>
  )
}
