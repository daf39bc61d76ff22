import { gzipSync } from 'node:zlib'
import { beforeAll, expect, inject, test } from 'vitest'
import { crawl, type Crawled } from './setup/crawl.ts'
import { attribute, textsOf, valuesOf } from './setup/html.ts'
import { helsinki } from './setup/places.ts'
import { words } from './setup/words.ts'

const languages = ['fi', 'sv', 'en', 'ar']
let all: Crawled[]
let pages: Crawled[]

beforeAll(async () => {
  all = [...(await crawl(inject('koto').url, languages.map((language) => `/${language}`))).values()]
  pages = all.filter((page) => page.html !== '' && page.status === 200)
})

test('every link on every page leads somewhere', () => {
  const broken = all.filter(({ status, to }) => !(status === 200 || (status >= 300 && status < 400 && to !== null)))
  expect(broken.map(({ path, from, status }) => `${status} ${path} (from ${from})`)).toEqual([])
})

test('the pages of all measures, indicators, sets and bodies are found by following links', () => {
  for (const language of languages) {
    const count = (kind: string) => pages.filter(({ path }) => path.startsWith(`/${language}/programmes/${helsinki}/${kind}/`) && !path.includes('?') && !path.endsWith('/feedback')).length
    expect({ measures: count('measures'), sets: count('sets'), themes: count('themes'), indicators: count('indicators'), bodies: count('bodies') })
      .toEqual({ measures: 64, sets: 11, themes: 4, indicators: 192, bodies: 54 })
  }
})

test('every page has its language, direction, one heading of the first level, a title and a description', () => {
  const lacking = pages.flatMap(({ path, html }) => {
    const language = path.split('/')[1]!
    const root = /<html\b([^>]*)>/.exec(html)?.[1] ?? ''
    const lacks = [
      attribute(root, 'lang') !== language && 'lang',
      attribute(root, 'dir') !== (language === 'ar' ? 'rtl' : 'ltr') && 'dir',
      html.match(/<h1\b/g)?.length !== 1 && 'one h1',
      !/<title>[^<]+ – [^<]+<\/title>/.test(html) && 'title',
      // What was searched or filtered, and signing in, are nothing that a search engine should describe.
      !path.includes('?') && !path.endsWith('/sign-in') && !/<meta name="description" content="[^"]{20,}"/.test(html) && 'description',
    ].filter((lack) => lack !== false)
    return lacks.length === 0 ? [] : [`${path}: ${lacks.join(', ')}`]
  })
  expect(lacking).toEqual([])
})

test('no two pages of a language have the same title', () => {
  const titled = Map.groupBy(pages.filter(({ path }) => !path.includes('?')), ({ path, html }) => `${path.split('/')[1]} ${/<title>([^<]*)/.exec(html)?.[1]}`)
  expect([...titled].filter(([, same]) => same.length > 1).map(([title, same]) => `${title}: ${same.map(({ path }) => path).join(', ')}`)).toEqual([])
})

test('no page gives two things the same id, and every link within a page finds its place', () => {
  const wrong = pages.flatMap(({ path, html }) => {
    const ids = valuesOf(html, 'id')
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
    const lost = valuesOf(html, 'href').filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))
    return [...twice, ...lost].map((id) => `${path}: ${id}`)
  })
  expect(wrong).toEqual([])
})

test('a link to a place on another page finds it there', () => {
  const ids = new Map(pages.map(({ path, html }) => [path, new Set(valuesOf(html, 'id'))]))
  const lost = pages.flatMap(({ path, html }) => valuesOf(html, 'href').flatMap((href) => {
    const [to, place] = href.split('#')
    return to !== '' && place !== undefined && place !== '' && ids.get(to!)?.has(decodeURIComponent(place)) === false ? [`${href} (from ${path})`] : []
  }))
  expect([...new Set(lost)]).toEqual([])
})

test('every element is closed where it should be, and no page shows what only a programmer would know', () => {
  // The page of the open API names the types of its data, `null` among them.
  const wrong = pages.filter(({ path }) => !path.endsWith('/api')).flatMap(({ path, html }) => {
    try {
      return textsOf(html)
        .filter(({ text, quoted }) => !quoted && /undefined|\[object|\bNaN\b|\bnull\b|\{\{|\}\}|\b(public|shell|staff|errors|sign-in):[a-z]|Invalid Date/.test(text))
        .map(({ text }) => `${path}: ${text.slice(0, 100)}`)
    } catch (error) {
      return [`${path}: ${(error as Error).message}`]
    }
  })
  expect(wrong).toEqual([])
})

/** Names that are the same in every language, and words that Finnish or Swedish shares with English. */
const shared = new Set(['Koto', 'Talent Hub', 'NewCo Helsinki', 'International House Helsinki', 'Stadin ammatti- ja aikuisopisto'])

test.each(['fi', 'sv'])('no English sentence stands on a page in %s unless it is marked as English', async (language) => {
  const own = words(language)
  const english = new Set(Object.entries(words('en')).filter(([key, text]) => own[key] !== text && !text.includes('{{')).map(([, text]) => text))
  for (const [said, inEnglish] of await programmeTexts(language)) if (said !== inEnglish) english.add(inEnglish)
  for (const word of [...Object.values(own), ...shared]) english.delete(word)
  for (const [said] of await programmeTexts(language)) english.delete(said)
  const wrong = pages.filter(({ path }) => path.startsWith(`/${language}`) && !path.endsWith('/api')).flatMap(({ path, html }) =>
    textsOf(html).filter(({ text, lang, quoted }) => lang === language && !quoted && english.has(text)).map(({ text }) => `${path}: ${text}`))
  expect(wrong).toEqual([])
})

test('the language files say nothing in English in place of Finnish or Swedish', () => {
  const english = words('en')
  const same = ['fi', 'sv'].flatMap((language) => Object.entries(words(language)).filter(([key, text]) => english[key] === text && /[a-z]{2,} [a-z]{2,}/i.test(text)).map(([key, text]) => `${language} ${key}: ${text}`))
  expect(same).toEqual([])
})

/** A frozen report is the whole programme on one page. */
const mostWeight = (path: string) => (/\/reports\/\d+$/.test(path) ? 100_000 : 60_000)

test('every page weighs less than 60 kB with its style, compressed, and a whole report less than 100', async () => {
  const styles = new Map<string, number>()
  for (const href of new Set(pages.flatMap(({ html }) => [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, to]) => to!)))) {
    styles.set(href, gzipSync(await (await fetch(inject('koto').url + href)).text()).length)
  }
  expect(styles.size).toBeGreaterThan(0)
  const css = [...styles.values()].reduce((sum, size) => sum + size, 0)
  const heavy = pages.map(({ path, html }) => ({ path, size: gzipSync(html).length + css })).filter(({ path, size }) => size > mostWeight(path))
  expect(heavy.map(({ path, size }) => `${path}: ${size}`)).toEqual([])
})

test.each(languages)('an address that leads nowhere is told in %s, with a way on', async (language) => {
  for (const path of [`/${language}/nowhere`, `/${language}/programmes/no-such`, `/${language}/programmes/${helsinki}/measures/99.9`, `/${language}/programmes/${helsinki}/bodies/%00`]) {
    const answer = await fetch(inject('koto').url + path)
    const html = await answer.text()
    expect({ path, status: answer.status }).toEqual({ path, status: 404 })
    expect(html).toContain(`<html lang="${language}"`)
    expect(textsOf(html).map(({ text }) => text)).toContain(words(language)['errors:not-found.title'])
    expect(html).toContain(`href="/${language}"`)
  }
})

test('an address in a language that Koto does not have is told in the reader’s own', async () => {
  const answer = await fetch(`${inject('koto').url}/xx/programmes`, { headers: { 'accept-language': 'sv' } })
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('<html lang="sv"')
})

/** Every text of the programme in a language and in English, from the open API. */
async function programmeTexts(language: string): Promise<[string, string][]> {
  const answer = await fetch(`${inject('koto').url}/api/v1/programmes/${helsinki}`)
  const texts: [string, string][] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const text = value as Record<string, unknown>
    if (typeof text[language] === 'string' && typeof text['en'] === 'string') texts.push([text[language], text['en']])
    else for (const inner of Object.values(value)) walk(inner)
  }
  walk(await answer.json())
  return texts
}
