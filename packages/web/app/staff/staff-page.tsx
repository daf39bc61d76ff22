import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from '../design/breadcrumbs.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { useFrame } from '../frame/frame.tsx'
import { DoneNotice } from './done.tsx'
import { staffLanguage } from './staff-language.ts'

/** What surrounds each of staff's pages: where it lies, what was just done, its title and what one can do there. */
export function StaffPage(props: {
  title: string
  above?: ReactNode
  lead?: ReactNode
  trail?: Crumb[]
  actions?: ReactNode
  children: ReactNode
}) {
  const { language } = useFrame()
  const spoken = staffLanguage(language)
  return (
    <div lang={spoken === language ? undefined : spoken} dir={spoken === language ? undefined : 'ltr'}>
      <PageTitle title={props.title} description={typeof props.lead === 'string' ? props.lead : undefined} />
      <Breadcrumbs trail={props.trail ?? []} />
      <div className="wrap staff">
        <DoneNotice />
        <div className="staff__head">
          <div>
            {props.above && <p className="overline">{props.above}</p>}
            <h1>{props.title}</h1>
          </div>
          {props.actions && <div className="staff__actions">{props.actions}</div>}
        </div>
        {props.lead && <p className="staff__lead">{props.lead}</p>}
        {props.children}
      </div>
    </div>
  )
}

/** A part of a staff page, with its heading. */
export function Part({ title, id, note, children }: { title: ReactNode; id: string; note?: ReactNode; children: ReactNode }) {
  return (
    <section className="staff__part" aria-labelledby={id}>
      <h2 className="staff__title" id={id}>
        {title}
      </h2>
      {note && <p className="quiet">{note}</p>}
      {children}
    </section>
  )
}
