import { expect, test } from 'vitest'
import { atomFeed, type AtomFeed } from './atom.ts'

const feed: AtomFeed = {
  address: 'https://koto.example/fi/programmes/a/changes.atom', page: 'https://koto.example/fi/programmes/a/changes', language: 'fi',
  title: 'Muutokset', author: 'Rantala', updated: new Date('2028-06-15T09:00:00Z'),
  entries: [{ id: 'https://koto.example/fi/programmes/a/changes.atom#1', title: 'A & B <c>', summary: '”Syy"\u0001\uD800', language: 'sv', page: 'https://koto.example/x?a=1&b=2', updated: new Date('2028-06-14T09:00:00Z') }],
}

test('a feed has what RFC 4287 asks for: id, title, updated, author and a link to itself; entries too', () => {
  const xml = atomFeed(feed)
  const [head, entry] = [xml.slice(0, xml.indexOf('<entry>')), xml.slice(xml.indexOf('<entry>'))]
  for (const part of ['<id>', '<title>', '<updated>2028-06-15T09:00:00.000Z<', '<author><name>Rantala<', 'rel="self"', 'xml:lang="fi"']) expect(head).toContain(part)
  for (const part of ['<id>', '<updated>2028-06-14T09:00:00.000Z<', 'rel="alternate"', '<summary xml:lang="sv">']) expect(entry).toContain(part)
})

test('what means something in XML is escaped, what may not be in it is left out', () => {
  const xml = atomFeed(feed)
  expect(xml).toContain('<title>A &amp; B &lt;c&gt;</title>')
  expect(xml).toContain('”Syy&quot;</summary>')
  expect(xml).toContain('href="https://koto.example/x?a=1&amp;b=2"')
})

test('a feed without changes is a feed', () => {
  expect(atomFeed({ ...feed, entries: [] })).toMatch(/<generator>Koto<\/generator>\n<\/feed>\n$/)
})
