import { CopyButton } from '../design/copy-button.tsx'
import { Table } from '../design/table.tsx'
import { useFrame } from '../frame/frame.tsx'
import { FieldTree } from './field-tree.tsx'
import type { OperationShown } from './operations-of.ts'
import { TypeWords } from './type-words.tsx'

/** One operation: what it gives, what may be asked, an example to try, what comes back. */
export function OperationPart({ operation, title }: { operation: OperationShown; title: { text: string; lang?: string } }) {
  const { t } = useFrame()
  const { id, method, path, parameters, answers, body, example } = operation
  return (
    <section className="staff__part operation" aria-labelledby={id}>
      <h3 className="operation__title" id={id} lang={title.lang}>{title.text}</h3>
      <p className="operation__path"><span className="operation__method">{method}</span> <code>{path}</code></p>
      <Example command={`curl '${example}'`} />
      {parameters.length > 0 && (
        <Table
          caption={t('api:parameters')} rows={parameters} rowKey={({ name, place }) => `${place} ${name}`}
          columns={[
            { key: 'name', title: t('api:name'), cell: ({ name }) => <code>{name}</code> },
            { key: 'place', title: t('api:place'), cell: ({ place, required }) => <>{t(`api:in.${place}`)}{required && `, ${t('api:required')}`}</> },
            { key: 'type', title: t('api:what'), cell: ({ type, description }) => <><TypeWords type={type} />{description && <span className="quiet operation__note" lang="en">{description}</span>}</> },
          ]}
        />
      )}
      <h4 className="operation__sub">{t('api:answers')}</h4>
      <ul className="rows">
        {answers.map(({ status, description, mediaTypes, headers }) => (
          <li className="rows__one" key={status}>
            <div className="rows__main"><b className="figure">{status}</b> <span lang="en">{description}</span></div>
            <div className="rows__facts">{[...mediaTypes, ...headers].map((one) => <code key={one}>{one}</code>)}</div>
          </li>
        ))}
      </ul>
      {body && (
        <>
          <h4 className="operation__sub">{t('api:body')}</h4>
          {body.fields.length === 0 ? <p><TypeWords type={body.type} /></p> : <FieldTree fields={body.fields} />}
        </>
      )}
    </section>
  )
}

/** A command to try, as it is typed. */
export function Example({ command }: { command: string }) {
  const { t } = useFrame()
  return (
    <div className="example">
      <pre className="example__command" tabIndex={0}><code>{command}</code></pre>
      <CopyButton text={command} label={t('api:copy')} />
    </div>
  )
}
