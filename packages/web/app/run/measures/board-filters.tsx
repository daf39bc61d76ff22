import { Button } from '../../design/button.tsx'
import { useFrame } from '../../frame/frame.tsx'
import type { Said } from '../../languages/in-language.ts'
import { Ask, AskChoice } from '../../staff/ask.tsx'
import type { BoardQuery } from './board-filter.ts'
import { measureStates } from './states.ts'

interface Choosable {
  themes: { key: string; title: Said }[]
  sets: { number: string; title: Said }[]
  bodies: { id: string; name: Said }[]
}

/** The board's questions. They live in the address; the words also narrow the list as one types. */
export function BoardFilters({ board, query, listId, themes, sets, bodies }: Choosable & { board: string; query: BoardQuery; listId: string }) {
  const { t } = useFrame()
  const asked = Object.values(query).some(Boolean)
  const all = t('measures:filter.all')
  return (
    <form className="ask ask--board" action={board} role="search" aria-label={t('measures:filter.label')} data-search-first="">
      <div className="ask__one ask__one--wide" data-filter={listId}>
        <Ask name="q" label={t('measures:filter.words')} type="search" value={query.q ?? ''} />
        <p className="hidden" role="status" data-filter-none={t('shell:filter.none')} />
      </div>
      <AskChoice name="theme" label={t('measures:filter.theme')} all={all} value={query.theme ?? ''}
        options={themes.map(({ key, title }) => ({ value: key, label: title.text, lang: title.lang }))} />
      <AskChoice name="set" label={t('measures:filter.set')} all={all} value={query.set ?? ''}
        options={sets.map(({ number, title }) => ({ value: number, label: `${number} ${title.text}`, lang: title.lang }))} />
      <AskChoice name="state" label={t('measures:filter.state')} all={all} value={query.state ?? ''}
        options={measureStates.map((state) => ({ value: state, label: t(`shell:state.${state}`) }))} />
      <AskChoice name="body" label={t('measures:filter.body')} all={all} value={query.body ?? ''}
        options={bodies.map(({ id, name }) => ({ value: id, label: name.text, lang: name.lang }))} />
      <div className="ask__one">
        <div className="hds-checkbox">
          <input className="hds-checkbox__input" type="checkbox" id="ask-late" name="late" value="yes" defaultChecked={query.late === 'yes'} />
          <label className="hds-checkbox__label" htmlFor="ask-late">{t('measures:filter.late')}</label>
        </div>
      </div>
      <div className="ask__do">
        <Button kind="secondary" type="submit" small>{t('measures:filter.show')}</Button>
        {asked && <a href={board}>{t('measures:filter.show-all')}</a>}
      </div>
    </form>
  )
}
