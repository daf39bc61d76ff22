import type { ReactNode } from 'react'
import { useFrame } from '../frame/frame.tsx'
import { Icon } from './icon.tsx'

/** What a field needs to know of itself; conform's field metadata is one. */
export interface FieldOf {
  id: string
  name: string
  errorId: string
  descriptionId: string
  errors?: string[] | undefined
  required?: boolean | undefined
  /** `unknown`, because conform types it by the schema. */
  initialValue?: unknown
}

interface Shown {
  field: FieldOf
  label: ReactNode
  /** Stands before the field: what to write, and why it is asked. */
  help?: ReactNode
}

/** An error's words: a key of the language files (`errors:field.required`), or words that came from a service. */
export function useErrorWords(): (error: string) => string {
  const { t } = useFrame()
  return (error) => (/^errors:[\w.-]+$/.test(error) ? t(error) : error)
}

function Surround({ field, label, help, children }: Shown & { children: ReactNode }) {
  const { t } = useFrame()
  const words = useErrorWords()
  const wrong = field.errors !== undefined && field.errors.length > 0
  return (
    <div className={wrong ? 'field field--wrong hds-text-input hds-text-input--invalid' : 'field hds-text-input'}>
      <label className="field__label" htmlFor={field.id}>
        {label} {!field.required && <span className="field__optional">{t('shell:form.optional')}</span>}
      </label>
      {help && (
        <p className="field__help" id={field.descriptionId}>
          {help}
        </p>
      )}
      {wrong && (
        <p className="field__error" id={field.errorId}>
          <Icon name="error-fill" />
          {field.errors?.map(words).join(' ')}
        </p>
      )}
      <div className="hds-text-input__input-wrapper">{children}</div>
    </div>
  )
}

function attributes({ field, help }: Pick<Shown, 'field' | 'help'>) {
  const wrong = field.errors !== undefined && field.errors.length > 0
  const described = [help ? field.descriptionId : '', wrong ? field.errorId : ''].filter(Boolean).join(' ')
  return {
    id: field.id,
    name: field.name,
    className: 'hds-text-input__input',
    'aria-invalid': wrong || undefined,
    'aria-describedby': described || undefined,
    'aria-required': field.required || undefined,
    defaultValue: field.initialValue === undefined || field.initialValue === null ? undefined : String(field.initialValue),
  }
}

export function TextInput(props: Shown & { type?: 'text' | 'email' | 'date' | 'time' | 'number' | 'search'; autoComplete?: string }) {
  return (
    <Surround {...props}>
      <input {...attributes(props)} type={props.type ?? 'text'} autoComplete={props.autoComplete} />
    </Surround>
  )
}

export function TextArea(props: Shown & { rows?: number }) {
  return (
    <Surround {...props}>
      <textarea {...attributes(props)} rows={props.rows ?? 5} />
    </Surround>
  )
}

/** A choice of one. `empty` is the first line, for no choice. */
export function Select(
  props: Shown & { options: { value: string; label: string; lang?: string | undefined }[]; empty?: string },
) {
  return (
    <Surround {...props}>
      <select {...attributes(props)}>
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </Surround>
  )
}

export function Checkbox({ field, label, help }: Shown) {
  const words = useErrorWords()
  const wrong = field.errors !== undefined && field.errors.length > 0
  return (
    <div className="field">
      {wrong && (
        <p className="field__error" id={field.errorId}>
          <Icon name="error-fill" />
          {field.errors?.map(words).join(' ')}
        </p>
      )}
      <div className="hds-checkbox">
        <input
          className="hds-checkbox__input"
          type="checkbox"
          id={field.id}
          name={field.name}
          defaultChecked={field.initialValue === 'on'}
          aria-invalid={wrong || undefined}
          aria-describedby={[help ? field.descriptionId : '', wrong ? field.errorId : ''].filter(Boolean).join(' ') || undefined}
        />
        <label className="hds-checkbox__label" htmlFor={field.id}>
          {label}
        </label>
      </div>
      {help && (
        <p className="field__help" id={field.descriptionId}>
          {help}
        </p>
      )}
    </div>
  )
}
