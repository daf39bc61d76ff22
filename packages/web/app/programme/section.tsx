import type { ReactNode } from 'react'

/** A part of a page with its heading. The id is what the page's own contents link to. */
export function Section({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section className="section" aria-labelledby={`${id}-title`} id={id}>
      <h2 className="section__title" id={`${id}-title`}>
        {title}
      </h2>
      {children}
    </section>
  )
}
