import { useId, type ReactNode } from 'react'

export interface Column<Row> {
  key: string
  title: ReactNode
  cell: (row: Row) => ReactNode
  /** Figures stand at the end of their column. */
  figure?: boolean
}

/**
 * A table with a caption that scrolls inside its own box when the screen is narrow. The first column
 * names its row. `filterId` lets a FilterField hide rows as one types.
 */
export function Table<Row>(props: {
  caption: ReactNode
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  filterId?: string
  captionHidden?: boolean
}) {
  const captionId = useId()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="table" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className="hds-table hds-table--light" id={props.filterId}>
        <caption id={captionId} className={props.captionHidden ? 'hidden' : 'table__caption'}>
          {props.caption}
        </caption>
        <thead>
          <tr className="hds-table__header-row">
            {props.columns.map(({ key, title, figure }) => (
              <th key={key} scope="col" className={figure ? 'table__figure' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="hds-table__content">
          {props.rows.map((row) => (
            <tr key={props.rowKey(row)} data-filter-item={props.filterId ? '' : undefined}>
              {props.columns.map(({ key, cell, figure }, index) =>
                index === 0 ? (
                  <th key={key} scope="row" className="table__name">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={figure ? 'table__figure' : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
