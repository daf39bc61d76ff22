/** One field of a form that only asks (GET): its value stays in the address, and `wrong` says what does not fit. */
export function Ask(props: {
  name: string
  label: string
  value: string
  type?: 'text' | 'search' | 'date'
  wrong?: string | undefined
  wide?: boolean
}) {
  const id = `ask-${props.name}`
  return (
    <div className={props.wide ? 'ask__one ask__one--wide' : 'ask__one'}>
      <label className="field__label" htmlFor={id}>
        {props.label}
      </label>
      {props.wrong && (
        <p className="field__error" id={`${id}-wrong`}>
          {props.wrong}
        </p>
      )}
      <input
        className="ask__input"
        id={id}
        name={props.name}
        type={props.type ?? 'text'}
        defaultValue={props.value}
        autoComplete="off"
        maxLength={200}
        aria-invalid={props.wrong ? true : undefined}
        aria-describedby={props.wrong ? `${id}-wrong` : undefined}
      />
    </div>
  )
}

/** One choice of a form that only asks. */
export function AskChoice(props: {
  name: string
  label: string
  all: string
  value: string
  options: { value: string; label: string; lang?: string | undefined }[]
}) {
  const id = `ask-${props.name}`
  return (
    <div className="ask__one">
      <label className="field__label" htmlFor={id}>
        {props.label}
      </label>
      <select className="ask__input" id={id} name={props.name} defaultValue={props.value}>
        <option value="">{props.all}</option>
        {props.options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
