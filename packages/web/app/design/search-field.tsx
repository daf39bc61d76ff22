import { useFrame } from '../frame/frame.tsx'
import { addresses } from '../programme/addresses.ts'
import { Icon } from './icon.tsx'

/**
 * Search in a programme. A plain form; the enhancement script adds suggestions as one types, and `/`
 * moves the focus here.
 */
export function SearchField(props: { id: string; label: string; labelHidden?: boolean; query?: string; big?: boolean }) {
  const { t, language, programme } = useFrame()
  if (programme === null) return null
  const to = addresses(language, programme.id)
  return (
    <form
      className={props.big ? 'search search--big' : 'search'}
      role="search"
      aria-label={props.labelHidden ? props.label : undefined}
      action={to.search()}
      data-suggest={to.suggest()}
    >
      <label className={props.labelHidden ? 'hidden' : 'search__label'} htmlFor={props.id}>
        {props.label}
      </label>
      <div className="search__row">
        <input
          className="search__input"
          id={props.id}
          name="q"
          type="search"
          defaultValue={props.query}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={props.labelHidden ? props.label : undefined}
        />
        <button className="search__button" type="submit">
          <Icon name="search" />
          <span className={props.big ? 'search__word' : 'hidden'}>{t('shell:search.do')}</span>
        </button>
      </div>
    </form>
  )
}
