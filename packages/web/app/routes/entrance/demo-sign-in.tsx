import { data } from 'react-router'
import type { PageHandle } from '../../access/page-handle.ts'
import { Notification } from '../../design/notification.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { inLanguage } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import type { Route } from './+types/demo-sign-in'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { demo, services, language } = asked
  if (!demo || services.demoSignIn === undefined) throw data({ code: 'not-found' }, 404)
  return { uid: params.uid, personas: inLanguage(await services.demoSignIn.personas(), language) }
})

export default function DemoSignIn({ loaderData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { uid, personas } = loaderData
  return (
    <div className="wrap prose-page">
      <PageTitle title={t('sign-in:demo-title')} />
      <h1>{t('sign-in:demo-title')}</h1>
      <Notification title={t('sign-in:demo-made-up')}>
        <p>{t('sign-in:demo-text')}</p>
      </Notification>
      <form method="post" action={`/auth/demo/${encodeURIComponent(uid)}`} className="personas">
        {personas.map(({ id, name, role, unit, what }) => (
          <button className="personas__one" type="submit" name="persona" value={id} key={id}>
            <span className="personas__role">{t(`staff:role.${role}`)}</span>
            <span className="personas__name">{name}</span>
            {unit && (
              <span className="personas__unit">
                <Say of={unit} />
              </span>
            )}
            <span className="personas__what">
              <Say of={what} />
            </span>
          </button>
        ))}
      </form>
    </div>
  )
}
