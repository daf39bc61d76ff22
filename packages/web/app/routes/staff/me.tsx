import type { PageHandle } from '../../access/page-handle.ts'
import { Button } from '../../design/button.tsx'
import { Icon } from '../../design/icon.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate, formatMoment } from '../../languages/formats.ts'
import { inLanguage } from '../../languages/in-language.ts'
import { languageName } from '../../languages/language-name.ts'
import { load, type Asking } from '../../loading/load.ts'
import { MyRoles } from '../../staff/my-roles.tsx'
import { staffLanguage } from '../../staff/staff-language.ts'
import { Part, StaffPage } from '../../staff/staff-page.tsx'
import type { Route } from './+types/me'

export const handle: PageHandle = { access: 'signed-in', menu: { label: 'staff:me.menu', order: 30 } }

export const loader = load(async ({ asked }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const [me, programmes] = await Promise.all([services.organisation.me(actor), services.programmes.list(actor)])
  const main = programmes.find((programme) => programme.main)
  // An administrator may have added a unit that the programme does not name; it has no page there.
  const bodies = main === undefined ? [] : await services.programmes.bodies(actor, main.id)
  return { me: inLanguage(me, language), bodies: new Set(bodies.map(({ id }) => id)) }
})

export default function Me({ loaderData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const { me, bodies } = loaderData
  const known = [
    { what: t('staff:person.name'), value: me.name, why: t('staff:me.why.name') },
    { what: t('staff:person.email'), value: me.email ?? t('staff:me.no-email'), why: t('staff:me.why.email') },
    {
      what: t('staff:person.language'),
      value: languageName(me.language, staffLanguage(language)),
      why: t('staff:me.why.language'),
    },
    { what: t('staff:me.changes'), value: t('staff:me.changes-kept'), why: t('staff:me.why.changes') },
  ]
  return (
    <StaffPage
      title={me.name}
      above={t('staff:me.title')}
      actions={
        <form method="post" action="/auth/sign-out">
          <input type="hidden" name="return" value={`/${language}`} />
          <Button type="submit" kind="secondary" small>
            {t('shell:sign-out')}
          </Button>
        </form>
      }
    >
      <Part id="roles" title={t('staff:me.roles')}>
        <MyRoles roles={me.roles} bodies={bodies} />
      </Part>
      <Part id="known" title={t('staff:me.known')} note={t('staff:me.known-note')}>
        <dl className="known">
          {known.map(({ what, value, why }) => (
            <div className="known__row" key={what}>
              <dt>{what}</dt>
              <dd className="known__value">{value}</dd>
              <dd className="known__why">{why}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="sessions" title={t('staff:me.sessions')} note={t('staff:me.sessions-note')}>
        <ul className="rows">
          {me.sessions.map(({ since, lastUsed }, index) => (
            <li className="rows__one" key={index}>
              <div className="rows__main">
                <Icon name="clock" /> {t('staff:me.signed-in', { moment: formatMoment(since) })}
              </div>
              <div className="rows__facts">{t('staff:me.last-used', { moment: formatMoment(lastUsed) })}</div>
            </li>
          ))}
        </ul>
        {me.tokens.length > 0 && (
          <>
            <h3 className="staff__sub">{t('staff:me.tokens')}</h3>
            <ul className="rows">
              {me.tokens.map(({ name, since, until, lastUsed }, index) => (
                <li className="rows__one" key={index}>
                  <div className="rows__main">{name}</div>
                  <div className="rows__facts">
                    <span>{t('staff:roles.since', { date: formatDate(since) })}</span>
                    <span>{t('staff:roles.until', { date: formatDate(until) })}</span>
                    {lastUsed && <span>{t('staff:me.last-used', { moment: formatMoment(lastUsed) })}</span>}
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </Part>
    </StaffPage>
  )
}
