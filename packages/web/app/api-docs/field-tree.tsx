import { useFrame } from '../frame/frame.tsx'
import type { FieldShown } from './fields-of.ts'
import { TypeWords } from './type-words.tsx'

/** The fields of an answer, each with what it holds; what is inside a field stands under it. */
export function FieldTree({ fields }: { fields: FieldShown[] }) {
  const { t } = useFrame()
  return (
    <ul className="field-tree">
      {fields.map(({ name, any, required, type, description, inside }, index) => (
        <li key={`${name} ${index}`}>
          <div className="field-tree__line">
            {name === ''
              ? <span className="quiet">{t(any ? 'api:any-name' : 'api:alternative')}</span>
              : <code className="field-tree__name">{name}</code>}
            {(name !== '' || any) && <TypeWords type={type} />}
            {name !== '' && !required && <span className="quiet">{t('api:optional')}</span>}
            {description && <span className="quiet" lang="en">{description}</span>}
          </div>
          {inside.length > 0 && <FieldTree fields={inside} />}
        </li>
      ))}
    </ul>
  )
}
