import type { BodyListed } from '@koto/server/types'
import { Say } from '../design/say.tsx'
import { useFrame } from '../frame/frame.tsx'
import { formatNumber } from '../languages/formats.ts'
import type { InLanguage } from '../languages/in-language.ts'
import type { Addresses } from './addresses.ts'

type Body = InLanguage<BodyListed>

/** Who is part of whom, and how much each answers for. */
export function BodyTree({ bodies, to }: { bodies: Body[]; to: Addresses }) {
  const known = new Set(bodies.map(({ id }) => id))
  const roots = bodies.filter(({ parent }) => parent === null || !known.has(parent))
  return <Branch bodies={roots} all={bodies} to={to} />
}

function Branch({ bodies, all, to }: { bodies: Body[]; all: Body[]; to: Addresses }) {
  return (
    <ul className="tree">
      {bodies.map((body) => {
        const children = all.filter(({ parent }) => parent === body.id)
        return (
          <li className="tree__one" key={body.id} data-filter-item="">
            <BodyLine body={body} to={to} />
            {children.length > 0 && <Branch bodies={children} all={all} to={to} />}
          </li>
        )
      })}
    </ul>
  )
}

/** One body: name, kind, how many measures it leads and takes part in. */
export function BodyLine({ body, to }: { body: Body; to: Addresses }) {
  const { t } = useFrame()
  const facts = [
    body.leads > 0 ? t('public:bodies.leads', { count: body.leads, number: formatNumber(body.leads) }) : '',
    body.contributes > 0
      ? t('public:bodies.contributes', { count: body.contributes, number: formatNumber(body.contributes) })
      : '',
    body.indicators > 0 ? t('public:count.indicators', { count: body.indicators, number: formatNumber(body.indicators) }) : '',
  ].filter(Boolean)
  return (
    <div className="tree__line">
      <a className="tree__name" href={to.body(body.id)}>
        <Say of={body.name} />
      </a>
      <span className="tree__facts">
        <span>{t(`public:body-kind.${body.kind}`)}</span>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </span>
    </div>
  )
}
