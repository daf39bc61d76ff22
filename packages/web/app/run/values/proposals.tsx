import { longValue, periodWords } from '../../charts/value-words.ts'
import { Button } from '../../design/button.tsx'
import { TextArea } from '../../design/fields.tsx'
import { Form, usePageForm } from '../../design/form.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate } from '../../languages/formats.ts'
import type { Returned } from '../../staff/send.ts'
import { DecideForm } from './schemas.ts'
import type { Told } from './told.ts'

interface Deciding {
  unit: string
  decide: boolean
  last: Returned | undefined
}

/** What bodies have proposed, each with accepting and refusing for whoever decides. */
export function Proposals({ proposals, ...deciding }: Deciding & { proposals: Told[] }) {
  return (
    <ul className="rows">
      {proposals.map((proposal) => <Proposal key={proposal.id} proposal={proposal} {...deciding} />)}
    </ul>
  )
}

function Proposal({ proposal, unit, decide, last }: Deciding & { proposal: Told }) {
  const { t } = useFrame()
  const mine = last?.initialValue?.['value'] === proposal.id
  const [form, fields] = usePageForm(DecideForm, { id: `decide-${proposal.id}`, last: mine ? last : undefined })
  const { period, breakdown, source, note, body, at, by, why, confirmed } = proposal
  const part = Object.values(breakdown).join(', ')
  return (
    <li className="rows__one">
      <div className="rows__main">
        <b>{periodWords(t, period)}{part && `, ${part}`}: {longValue(t, unit, proposal)}</b>
        <span className="quiet"> {body?.name.text}</span>
        {source && <p>{t('values:enter.source')}: <span lang={proposal.language}>{source}</span></p>}
        {note && <p lang={note.language}>{note.text}</p>}
        {why && <p>{t('values:history.correction', { why })}</p>}
        {confirmed.length > 0 && <p>{t('values:proposals.confirmed')} {confirmed.map((code) => t(`values:problem.${code}`)).join(' ')}</p>}
      </div>
      <p className="rows__facts">{t('values:proposals.by', { name: by, date: formatDate(at) })}</p>
      {decide && (
        <div className="values__decide">
          <Form form={form}>
            <ErrorSummary formErrors={form.errors} fields={[{ field: fields.comment, label: t('values:proposals.comment') }]} />
            <input type="hidden" name="value" value={proposal.id} />
            <TextArea field={fields.comment} label={t('values:proposals.comment')} help={t('values:proposals.comment-help')} rows={2} />
            <div className="form-buttons">
              <Button type="submit" name="decision" value="accept" small>{t('values:proposals.accept')}</Button>
              <Button type="submit" name="decision" value="refuse" small kind="secondary">{t('values:proposals.refuse')}</Button>
            </div>
          </Form>
        </div>
      )}
    </li>
  )
}
