import type { ReactNode } from 'react'

/** Names and what they stand for: facts about one thing. Rows without a value are left out. */
export function DefinitionList({ rows }: { rows: { name: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {rows
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ name, value }, index) => (
          <div className="facts__row" key={index}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
