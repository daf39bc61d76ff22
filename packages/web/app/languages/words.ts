import { createInstance } from 'i18next'
import type { PageLanguage } from '@koto/server/types'

/** `t('public:measure.who')`, `t('public:count.indicators', { count: 3, number: '3' })`: the words of the language files. */
export type Words = (key: string, values?: Record<string, string | number>) => string

const files = import.meta.glob<Record<string, unknown>>('./{fi,sv,en,ar}/*.json', { eager: true, import: 'default' })

const resources: Record<string, Record<string, Record<string, unknown>>> = {}
for (const [path, content] of Object.entries(files)) {
  const [, language = '', namespace = ''] = /^\.\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? []
  resources[language] = { ...resources[language], [namespace]: content }
}

const instance = createInstance()
void instance.init({
  resources,
  initAsync: false,
  // Staff's pages are in Finnish, Swedish and English; an Arabic reader gets English there.
  fallbackLng: { ar: ['en'], default: [] },
  ns: Object.keys(resources['fi'] ?? {}),
  interpolation: { escapeValue: false },
  returnNull: false,
  showSupportNotice: false,
  parseMissingKeyHandler(key: string) {
    throw new Error(`the language files have no “${key}”`)
  },
} as Parameters<typeof instance.init>[0])

const byLanguage = new Map<PageLanguage, Words>()

/** The words of a language. A key that no file has is a defect and throws. */
export function wordsOf(language: PageLanguage): Words {
  const known = byLanguage.get(language)
  if (known) return known
  const fixed = instance.getFixedT(language)
  // Most words on a page have nothing to fill in; looking each up once saves a tenth of a page's time.
  const plain = new Map<string, string>()
  const words: Words = (key, values) => {
    if (values !== undefined) return fixed(key, values) as string
    const found = plain.get(key) ?? (fixed(key) as string)
    plain.set(key, found)
    return found
  }
  byLanguage.set(language, words)
  return words
}

/** Whether the files of a language have words for a key; for codes that come from data. */
export function hasWords(language: PageLanguage, key: string): boolean {
  return typeof instance.getResource(language, key.split(':')[0] ?? '', key.split(':')[1] ?? '') === 'string'
}
