import { useFrame } from '../frame/frame.tsx'
import { staffAddresses, withQuery } from '../staff/addresses.ts'
import type { RowTold } from './tell-row.ts'

/** What an entry is about: a link to its page where it has one, and one to all that was done to it. */
export function SubjectLink({ subject }: { subject: RowTold['subject'] }) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const page = subject.kind === 'unit' ? to.unit(subject.id) : subject.kind === 'person' ? to.person(subject.id) : null
  const name = subject.name ?? subject.id
  return (
    <>
      <span className="quiet">{subject.kindWords}: </span>
      {page === null || subject.name === null ? <span className="entries__id">{name}</span> : <a href={page}>{name}</a>}
      {' '}
      <a className="entries__all" href={withQuery(to.audit, { subjectKind: subject.kind, subjectId: subject.id })}>
        {t('audit:all-of-it')}<span className="hidden"> {name}</span>
      </a>
    </>
  )
}
