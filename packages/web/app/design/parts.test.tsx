import { expect, test } from 'vitest'
import type { ProgrammeListed } from '@koto/server/types'
import { render } from '../testing/render.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { DefinitionList } from './definition-list.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { Pagination } from './pagination.tsx'
import { Say } from './say.tsx'
import { StateLabel } from './state-label.tsx'
import { Table } from './table.tsx'

const town = {
  id: 'town',
  title: { fi: 'Ohjelma', sv: 'Program', en: 'Programme' },
  city: { id: 'town', name: { fi: 'Kylä', sv: 'By', en: 'Town' } },
  period: { start: '2020-01-01', end: '2024-12-31' },
  main: true,
  counts: { themes: 1, sets: 1, measures: 1, indicators: 1, bodies: 1 },
} satisfies ProgrammeListed

test('a text in another language than the page’s is marked with its language and direction', () => {
  expect(render(<Say of={{ text: 'Work', lang: 'en' }} />, 'ar')).toBe('<span lang="en" dir="ltr">Work</span>')
  expect(render(<Say of={{ text: 'Työ' }} />)).toBe('Työ')
})

test('a state is a word and a picture, not a colour alone', () => {
  const html = render(<StateLabel state="at-risk" />)
  expect(html).toContain('vaarassa')
  expect(html).toContain('#alert-circle"')
})

test('the header keeps the page when the language changes', () => {
  const html = render(<Header />, 'fi', { programme: town, search: '?q=työ' })
  expect(html).toContain('href="/sv/programmes/town/measures/1.1?q=työ"')
  expect(html).toContain('lang="ar"')
})

test('the header marks where one is', () => {
  expect(render(<Header />, 'fi', { programme: town })).toMatch(/href="\/fi\/programmes\/town" aria-current="true"/)
  expect(render(<Header />, 'fi', { programme: town, path: '/fi/programmes/town' })).toMatch(
    /href="\/fi\/programmes\/town" aria-current="page"/,
  )
})

test('the header lets one sign in and come back, and out when signed in', () => {
  expect(render(<Header />)).toContain('/fi/sign-in?return=%2Ffi%2Fprogrammes%2Ftown%2Fmeasures%2F1.1')
  const signedIn = render(<Header />, 'fi', {
    who: { name: 'Olli Oja', roles: ['administrator'] },
    menu: [{ href: '/fi/admin', label: 'Hallinta', work: false }],
  })
  expect(signedIn).toContain('Olli Oja')
  expect(signedIn).toContain('action="/auth/sign-out"')
  expect(signedIn).toContain('href="/fi/admin"')
})

test('header and footer do without a programme', () => {
  expect(render(<Header />)).not.toContain('role="search"')
  expect(render(<Footer />)).toContain('/fi/accessibility')
})

test('breadcrumbs begin at the front page', () => {
  expect(render(<Breadcrumbs trail={[{ href: '/fi/x', label: 'X' }]} />)).toMatch(/href="\/fi".*href="\/fi\/x"/s)
})

test('rows without a value are left out of a list of facts', () => {
  expect(
    render(
      <DefinitionList
        rows={[
          { name: 'a', value: 'b' },
          { name: 'c', value: null },
        ]}
      />,
    ),
  ).not.toContain('>c<')
})

test('pages of results have no step before the first and none after the last', () => {
  const hrefOf = (page: number) => `?page=${page}`
  expect(render(<Pagination page={1} pages={3} hrefOf={hrefOf} />)).not.toContain('rel="prev"')
  expect(render(<Pagination page={3} pages={3} hrefOf={hrefOf} />)).not.toContain('rel="next"')
  expect(render(<Pagination page={1} pages={1} hrefOf={hrefOf} />)).toBe('')
})

test('a table has a caption, heads its rows and columns, and can be scrolled by keyboard', () => {
  const html = render(
    <Table
      caption="Ihmiset"
      columns={[{ key: 'n', title: 'Nimi', cell: (row: string) => row }]}
      rows={['Aino']}
      rowKey={(row) => row}
    />,
  )
  expect(html).toMatch(/<caption[^>]*>Ihmiset<\/caption>/)
  expect(html).toContain('scope="col"')
  expect(html).toContain('scope="row"')
  expect(html).toContain('tabindex="0"')
})

test('nothing carries an inline style', () => {
  expect(
    render(
      <>
        <Header />
        <Footer />
        <StateLabel state="done" />
      </>,
      'fi',
      { programme: town },
    ),
  ).not.toContain('style=')
})
