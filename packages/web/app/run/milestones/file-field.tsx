import type { FieldOf } from '../../design/fields.tsx'
import { Icon } from '../../design/icon.tsx'
import { useFrame } from '../../frame/frame.tsx'

const accepted = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv'

/** Several files to bring. What is chosen is not kept when the form comes back: browsers do not allow it. */
export function FileField({ field }: { field: FieldOf }) {
  const { t } = useFrame()
  const wrong = field.errors !== undefined && field.errors.length > 0
  return (
    <div className={wrong ? 'field field--wrong' : 'field'}>
      <label className="field__label" htmlFor={field.id}>
        {t('milestones:report.files')} <span className="field__optional">{t('shell:form.optional')}</span>
      </label>
      <p className="field__help" id={field.descriptionId}>
        {t('milestones:report.files-help')}
      </p>
      {wrong && (
        <p className="field__error" id={field.errorId}>
          <Icon name="error-fill" />
          {field.errors?.join(' ')}
        </p>
      )}
      <input
        className="milestone__files"
        type="file"
        multiple
        id={field.id}
        name={field.name}
        accept={accepted}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${field.descriptionId} ${field.errorId}` : field.descriptionId}
      />
    </div>
  )
}
