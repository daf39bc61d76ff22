import type { ReactNode } from 'react'

/** A box that stands for one thing. `href` makes its title the link; the whole box can then be clicked. */
export function Card(props: { title: ReactNode; href?: string; above?: ReactNode; level?: 2 | 3 | 4; children?: ReactNode }) {
  const Heading = `h${props.level ?? 3}` as const
  return (
    <article className={props.href ? 'card card--link' : 'card'}>
      {props.above && <div className="card__above">{props.above}</div>}
      <Heading className="card__title">{props.href ? <a href={props.href}>{props.title}</a> : props.title}</Heading>
      {props.children}
    </article>
  )
}
