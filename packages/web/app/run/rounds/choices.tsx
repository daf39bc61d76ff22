import type { ReactNode } from 'react'
import { Icon } from '../../design/icon.tsx'

/** A choice of one that is seen at once: radio buttons under a question. */
export function Choices(props: {
  name: string
  legend: ReactNode
  value: string | null
  options: { value: string; label: ReactNode }[]
  wrong?: string | undefined
}) {
  const id = `choice-${props.name.replaceAll('.', '-')}`
  return (
    <fieldset className="choose-text" id={id} tabIndex={-1} aria-describedby={props.wrong ? `${id}-wrong` : undefined}>
      <legend className="field__label">{props.legend}</legend>
      {props.wrong && (
        <p className="field__error" id={`${id}-wrong`}>
          <Icon name="error-fill" />
          {props.wrong}
        </p>
      )}
      <div className="choose-text__all">
        {props.options.map(({ value, label }) => (
          <label className="choose-text__one" key={value}>
            <input type="radio" name={props.name} value={value} defaultChecked={props.value === value} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
