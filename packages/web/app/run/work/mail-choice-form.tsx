import type { MailChoice, MyWork } from '@koto/server/types'
import type { z } from 'zod'
import { Button } from '../../design/button.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { Select } from '../../design/fields.tsx'
import { Form, usePageForm } from '../../design/form.tsx'
import { Notification } from '../../design/notification.tsx'
import { useFrame } from '../../frame/frame.tsx'
import type { Returned } from '../../staff/send.ts'

const choices: MailChoice[] = ['daily', 'weekly', 'none']

/** How often she wants mail; says so when no mail goes out from here, or when no address of hers is known. */
export function MailChoiceForm(props: {
  schema: z.ZodObject<{ mail: z.ZodEnum<{ [Choice in MailChoice]: Choice }> }>
  mail: MyWork['mail']
  last: Returned | undefined
}) {
  const { t } = useFrame()
  const { choice, sends, hasAddress } = props.mail
  const [form, fields] = usePageForm(props.schema, { id: 'mail-choice', last: props.last, start: { mail: choice } })
  const missing = !sends ? 'no-server' : !hasAddress ? 'no-address' : null
  return (
    <>
      {missing && <Notification kind="info" title={t(`work:mail.${missing}`)} />}
      <Form form={form}>
        <ErrorSummary formErrors={form.errors} fields={[{ field: fields.mail, label: t('work:mail.how-often') }]} />
        <Select
          field={fields.mail}
          label={t('work:mail.how-often')}
          help={t('work:mail.help')}
          options={choices.map((value) => ({ value, label: t(`work:mail.choice.${value}`) }))}
        />
        <Button type="submit">{t('work:mail.save')}</Button>
      </Form>
    </>
  )
}
