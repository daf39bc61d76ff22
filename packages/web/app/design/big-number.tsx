import type { ReactNode } from 'react'

/** A figure that one sees first, with the words that belong to it before and after. */
export function BigNumber(props: { label: ReactNode; before?: ReactNode; number: string; after?: ReactNode }) {
  return (
    <p className="big">
      <span className="big__label">{props.label}</span>
      <span className="big__line">
        {props.before && <span className="big__word">{props.before} </span>}
        <span className={/^[\d−-]/.test(props.number) ? 'big__number figure' : 'big__number big__number--word'}>{props.number}</span>
        {props.after && <span className="big__word"> {props.after}</span>}
      </span>
    </p>
  )
}
