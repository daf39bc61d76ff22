import { useFrame } from '../frame/frame.tsx'
import type { TypePart } from './type-of.ts'

/** A type in words; a named schema leads to where it is told. */
export function TypeWords({ type }: { type: TypePart[] }) {
  const { t } = useFrame()
  return (
    <span className="type">
      {type.map((part, index) => (
        <span key={index}>
          {index > 0 && ' '}
          {'word' in part ? (
            t(`api:type.${part.word}`)
          ) : 'schema' in part ? (
            <a href={`#${part.schema}`}>{part.schema}</a>
          ) : (
            <code>{part.value}</code>
          )}
        </span>
      ))}
    </span>
  )
}
