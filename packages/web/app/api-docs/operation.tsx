import { CopyButton } from '../design/copy-button.tsx'
import { useFrame } from '../frame/frame.tsx'
import { FieldTree } from './field-tree.tsx'
import type { OperationShown } from './operations-of.ts'
import { TypeWords } from './type-words.tsx'

/** One operation: what it gives, what may be asked, an example to try, what comes back. */
export function OperationPart({ operation, title }: { operation: OperationShown; title: { text: string; lang?: string } }) {
  const { t } = useFrame()
  const { id, method, path, parameters, answers, body, sent } = operation
  return (
    <section className="staff__part operation" aria-labelledby={id}>
      <h3 className="operation__title" id={id} lang={title.lang}>
        {title.text}
      </h3>
      <p className="operation__path">
        <span className="operation__method">{method}</span> <code>{path}</code>
      </p>
      <Example command={commandOf(operation)} />
      {parameters.length > 0 && (
        <>
          <h4 className="operation__sub">{t('api:parameters')}</h4>
          <dl className="asked">
            {parameters.map(({ name, place, required, type, description }) => (
              <div className="asked__row" key={`${place} ${name}`}>
                <dt>
                  <code>{name}</code>{' '}
                  <span className="quiet">
                    {t(`api:in.${place}`)}
                    {required && `, ${t('api:required')}`}
                  </span>
                </dt>
                <dd>
                  <TypeWords type={type} />
                  {description && (
                    <span className="quiet asked__note" lang="en">
                      {description}
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {sent && (
        <>
          <h4 className="operation__sub">{t('api:sent')}</h4>
          <FieldTree fields={sent.fields} />
        </>
      )}
      <h4 className="operation__sub">{t('api:answers')}</h4>
      <dl className="asked">
        {answers.map(({ status, description, mediaTypes, headers }) => (
          <div className="asked__row" key={status}>
            <dt className="figure">{status}</dt>
            <dd>
              <span lang="en">{description}</span>
              <span className="quiet asked__note">
                {[...mediaTypes, ...headers].map((one) => (
                  <code key={one}>{one}</code>
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {body && (
        <>
          <h4 className="operation__sub">{t('api:body')}</h4>
          {body.fields.length === 0 ? (
            <p>
              <TypeWords type={body.type} />
            </p>
          ) : (
            <FieldTree fields={body.fields} />
          )}
        </>
      )}
    </section>
  )
}

/** What to type; whoever writes says who she is, what she has read, and sends a file. */
function commandOf({ method, token, sent, example }: OperationShown): string {
  const options = [
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...(token ? [`-H 'Authorization: Bearer koto_…'`] : []),
    ...(sent ? [`-H 'If-Match: "…"'`, `-H 'Content-Type: application/json'`, '-d @answer.json'] : []),
  ]
  return ['curl', ...options, `'${example}'`].join(' ')
}

/** A command to try, as it is typed. */
export function Example({ command }: { command: string }) {
  const { t } = useFrame()
  return (
    <div className="example">
      <pre className="example__command" tabIndex={0}>
        <code>{command}</code>
      </pre>
      <CopyButton text={command} label={t('api:copy')} />
    </div>
  )
}
