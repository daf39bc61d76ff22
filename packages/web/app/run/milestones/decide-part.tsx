import type { MilestoneReportView } from '@koto/server/types'
import { Button } from '../../design/button.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { TextArea } from '../../design/fields.tsx'
import { Form, usePageForm } from '../../design/form.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { Part } from '../../staff/staff-page.tsx'
import { DecideForm } from './forms.ts'
import type { FormReturned } from './send-form.ts'
import { WrittenIn } from './written-in.tsx'

/** Approve the report that waits, or return it with a comment. */
export function DecidePart({ report, last }: { report: MilestoneReportView; last: FormReturned | undefined }) {
  const { t } = useFrame()
  const [form, fields] = usePageForm(DecideForm, { id: 'decide', last })
  const chosen = new Set([fields.public.initialValue ?? []].flat() as string[])
  return (
    <Part id="decide-title" title={t('milestones:decide.title')} note={t('milestones:decide.note')}>
      <Form form={form}>
        <ErrorSummary formErrors={form.errors} fields={[{ field: fields.comment, label: t('milestones:decide.comment') }]} />
        <input type="hidden" name="report" value={report.number} />
        {report.evidence.length > 0 && (
          <fieldset className="together">
            <legend className="together__title">{t('milestones:decide.public')}</legend>
            <p className="field__help">{t('milestones:decide.public-help')}</p>
            {report.evidence.map(({ id, title }) => (
              <div className="hds-checkbox" key={id}>
                <input className="hds-checkbox__input" type="checkbox" id={`public-${id}`} name="public" value={id} defaultChecked={chosen.has(id)} />
                <label className="hds-checkbox__label" htmlFor={`public-${id}`}>
                  {title}
                </label>
              </div>
            ))}
          </fieldset>
        )}
        <TextArea field={fields.comment} label={t('milestones:decide.comment')} help={t('milestones:decide.comment-help')} rows={3} />
        <WrittenIn field={fields.language} />
        <div className="form-buttons">
          <Button type="submit" name="outcome" value="approved">
            {t('milestones:decide.approve')}
          </Button>
          <Button type="submit" name="outcome" value="returned" kind="secondary">
            {t('milestones:decide.return')}
          </Button>
        </div>
      </Form>
    </Part>
  )
}
