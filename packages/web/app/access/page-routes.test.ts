import type { ServerBuild } from 'react-router'
import { expect, test } from 'vitest'
import { accessFinder, listPages } from './page-routes.ts'

const route = (id: string, path: string | undefined, parentId: string | undefined, handle?: object, index?: boolean) =>
  [id, { id, path, parentId, index, module: { default: () => null, handle } }] as const

const build = {
  routes: Object.fromEntries([
    route('root', '', undefined),
    route('routes/choose-language', undefined, 'root', { access: 'public' }, true),
    route('routes/language', ':language', 'root'),
    route('front', undefined, 'routes/language', { access: 'public' }, true),
    route('people', 'admin/people', 'routes/language', { access: ['administrator'], menu: { label: 'staff:people', order: 1 } }),
    route('forgot', 'forgot', 'routes/language'),
  ]),
} as unknown as ServerBuild

test('every page is listed with its whole path and its access, layouts are not', () => {
  expect(listPages(build).map(({ path, access }) => [path, access])).toEqual([
    ['/', 'public'],
    ['/:language', 'public'],
    ['/:language/admin/people', ['administrator']],
    ['/:language/forgot', undefined],
  ])
})

test('a page that forgot its access is listed without one, so that the server can refuse to start', () => {
  expect(
    listPages(build)
      .filter(({ access }) => access === undefined)
      .map(({ id }) => id),
  ).toEqual(['forgot'])
})

test('an address leads to the access of its page, or to nothing', () => {
  const accessOf = accessFinder(build)
  expect(accessOf('/fi')).toBe('public')
  expect(accessOf('/sv/admin/people')).toEqual(['administrator'])
  expect(accessOf('/sv/admin/nobody')).toBeNull()
})
