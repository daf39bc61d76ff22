import type { ReactNode } from 'react'
import { useFrame } from '../frame/frame.tsx'
import { useErrorWords, type FieldOf } from './fields.tsx'

/**
 * All that is wrong in a form, at its top, each with a link to its field. It takes the focus when the
 * page opens. Nothing is shown when nothing is wrong.
 */
export function ErrorSummary({
  fields,
  formErrors,
}: {
  fields: { field: FieldOf; label: ReactNode }[]
  formErrors?: string[] | undefined
}) {
  const { t } = useFrame()
  const words = useErrorWords()
  const wrong = fields.filter(({ field }) => field.errors !== undefined && field.errors.length > 0)
  if (wrong.length === 0 && !formErrors?.length) return null
  return (
    <div className="hds-notification hds-notification--error notice" role="alert" tabIndex={-1} data-error-summary="">
      <div className="notice__text">
        <p className="notice__title">{t('errors:summary.title')}</p>
        <ul className="hds-error-summary__body">
          {formErrors?.map((error) => (
            <li key={error}>{words(error)}</li>
          ))}
          {wrong.map(({ field, label }) => (
            <li key={field.id}>
              <a href={`#${field.id}`}>
                {label}: {field.errors?.map(words).join(' ')}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
