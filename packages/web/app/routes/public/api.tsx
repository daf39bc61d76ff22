import type { PageHandle } from '../../access/page-handle.ts'
import type { OpenApi } from '../../api-docs/open-api.ts'
import { FieldTree } from '../../api-docs/field-tree.tsx'
import { countFields } from '../../api-docs/fields-of.ts'
import { Example, OperationPart } from '../../api-docs/operation.tsx'
import { operationsOf, schemasOf } from '../../api-docs/operations-of.ts'
import { TypeWords } from '../../api-docs/type-words.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { hasWords } from '../../languages/words.ts'
import { load, type Asking } from '../../loading/load.ts'
import { staffLanguage } from '../../staff/staff-language.ts'
import { Part, StaffPage } from '../../staff/staff-page.tsx'
import type { Route } from './+types/api'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked }: Asking<Route.LoaderArgs>) => {
  const { services, actor } = asked
  const document = services.openApi() as OpenApi
  const programmes = await services.programmes.list(actor)
  const main = programmes.find((programme) => programme.main) ?? programmes[0]
  const first = main && (await services.programmes.overview(actor, main.id)).themes[0]?.sets[0]?.measures[0]
  const measure = main && first && (await services.programmes.measure(actor, main.id, first.number))
  const milestone = main && (await services.running.milestones.publicOf(actor, main.id))[0]
  const examples = {
    ...(main && { id: main.id, period: main.period.start.slice(0, 4) }),
    ...(first && { number: first.number, measure: first.number }),
    ...(measure?.indicators[0] && { indicator: measure.indicators[0].id }),
    ...(measure?.bodies[0] && { 'measure/body': measure.bodies[0].id, body: measure.bodies[0].id }),
    ...(milestone && { milestone: milestone.id }),
    'rounds/number': '1',
    q: 'nuoret',
  }
  return {
    server: document.servers?.[0]?.url ?? '',
    license: document.info.license?.name ?? '',
    operations: operationsOf(document, examples),
    schemas: schemasOf(document),
  }
})

/** How the API is used, each way with a command to try on a list. */
function ways(list: string | undefined): { key: string; command?: string }[] {
  const command = (options: string) => (list === undefined ? {} : { command: `curl ${options} '${list}'` })
  return [
    { key: 'open' },
    { key: 'formats', ...command(`-H 'Accept: text/csv'`) },
    { key: 'languages', ...command(`-H 'Accept-Language: sv'`) },
    { key: 'etag', ...command('--etag-save tag --etag-compare tag') },
    { key: 'errors' },
    { key: 'token', ...command(`-H 'Authorization: Bearer koto_…'`) },
  ]
}

export default function Api({ loaderData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const spoken = staffLanguage(language)
  const { server, license, operations, schemas } = loaderData
  const list = operations.find(({ csv, path }) => csv && path.includes('{id}')) ?? operations.find(({ csv }) => csv)
  const titles = operations.map(({ id, summary }) => {
    const key = `api:operation.${id}`
    return hasWords(spoken, key) ? { text: t(key) } : { text: summary, lang: 'en' }
  })
  return (
    <StaffPage title={t('api:title')} lead={t('api:lead')}>
      <nav className="contents" aria-label={t('api:contents')}>
        <ul className="contents__list">
          {operations.map(({ id }, index) => (
            <li key={id}>
              <a href={`#${id}`} lang={titles[index]!.lang}>
                {titles[index]!.text}
              </a>
            </li>
          ))}
          <li>
            <a href="#schemas">{t('api:schemas')}</a>
          </li>
        </ul>
      </nav>
      <Part id="how" title={t('api:how')}>
        <div className="how">
          {ways(list?.example).map(({ key, command }) => (
            <div key={key}>
              <h3>{t(`api:${key}.title`)}</h3>
              <p>
                {t(`api:${key}.text`, { license })} {key === 'errors' && <a href="#Problem">Problem</a>}
              </p>
              {command && <Example command={command} />}
            </div>
          ))}
        </div>
        <p className="staff__onward">
          <a href={`${server}/api/v1/openapi.json`}>{t('api:document')}</a>
        </p>
      </Part>
      <Part id="operations" title={t('api:operations')} note={spoken === 'en' ? undefined : t('api:in-english')}>
        {operations.map((operation, index) => (
          <OperationPart key={operation.id} operation={operation} title={titles[index]!} />
        ))}
      </Part>
      <Part id="schemas" title={t('api:schemas')} note={t('api:schemas-note')}>
        {schemas.map(({ name, description, type, fields }) => (
          <section className="schema" key={name} aria-labelledby={name}>
            <h3 className="schema__name" id={name}>
              <code>{name}</code>
            </h3>
            {description && (
              <p className="quiet" lang="en">
                {description}
              </p>
            )}
            {fields.length === 0 ? (
              <p>
                <TypeWords type={type} />
              </p>
            ) : countFields(fields) <= 40 ? (
              <FieldTree fields={fields} />
            ) : (
              <details className="more">
                <summary>
                  {t('api:many-fields')}
                  <span className="hidden"> {name}</span>
                </summary>
                <FieldTree fields={fields} />
              </details>
            )}
          </section>
        ))}
      </Part>
    </StaffPage>
  )
}
