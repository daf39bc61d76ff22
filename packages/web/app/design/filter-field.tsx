import { useFrame } from '../frame/frame.tsx'

/**
 * Hides the items of a list that do not hold what one types. It needs the enhancement script, so it is
 * not shown without; the list is then simply whole.
 */
export function FilterField({ listId, label }: { listId: string; label: string }) {
  const { t } = useFrame()
  return (
    <div className="filter" hidden data-filter={listId}>
      <label className="filter__label" htmlFor={`${listId}-filter`}>
        {label}
      </label>
      <input className="filter__input" id={`${listId}-filter`} type="search" autoComplete="off" />
      <p className="filter__none" role="status" data-filter-none={t('shell:filter.none')} />
    </div>
  )
}
