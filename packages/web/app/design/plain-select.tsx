import type { Said } from '../languages/in-language.ts'

/** One choice of a form that only asks (GET): not a form field with errors. */
export function PlainSelect(props: {
  name: string
  label: string
  all: string
  value: string
  options: { value: string; said: Said }[]
}) {
  return (
    <div className="choices__one">
      <label className="field__label" htmlFor={`choose-${props.name}`}>
        {props.label}
      </label>
      <select className="choices__select" id={`choose-${props.name}`} name={props.name} defaultValue={props.value}>
        <option value="">{props.all}</option>
        {props.options.map(({ value, said }) => (
          <option key={value} value={value} lang={said.lang}>
            {said.text}
          </option>
        ))}
      </select>
    </div>
  )
}
