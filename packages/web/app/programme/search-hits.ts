import type { SearchHit } from '@koto/server/types'
import { said, type Said } from '../languages/in-language.ts'
import type { Addresses } from './addresses.ts'

export interface ShownHit {
  kind: SearchHit['kind']
  key: string
  title: Said
  excerpt: SearchHit['excerpt']
  /** The excerpt's language, when it is not the page's. */
  lang?: string
}

/** A search hit as the page in this language shows it. */
export function shownHit({ kind, key, title, excerpt, language: found }: SearchHit, language: string): ShownHit {
  return { kind, key, title: said(title, language), excerpt, ...(found === language ? {} : { lang: found }) }
}

/** Where a hit leads. An objective, whose key is `set/objective`, stands on its set's page. */
export function hrefOfHit({ kind, key }: Pick<ShownHit, 'kind' | 'key'>, to: Addresses): string {
  switch (kind) {
    case 'measure':
      return to.measure(key)
    case 'indicator':
      return to.indicator(key)
    case 'set':
      return to.set(key)
    case 'theme':
      return to.theme(key)
    case 'body':
      return to.body(key)
    case 'plan':
      return to.plan(key)
    case 'concept':
      return to.concept(key)
    case 'best-practice':
      return to.practice(key)
    case 'objective': {
      const [set = '', objective = ''] = key.split('/')
      return `${to.set(set)}#${objective}`
    }
    case 'about':
      return to.about()
  }
}
