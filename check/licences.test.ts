import { expect, test } from 'vitest'
import { findLicenceProblems } from './licences.ts'

const of = (license: string | undefined, name = 'some-package') => findLicenceProblems({ packages: { [`node_modules/${name}`]: { version: '1.0.0', license } } })

test.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0-only)', '(MIT AND Zlib)', 'BSD-3-Clause OR GPL-2.0'])('%s is allowed', (licence) => {
  expect(of(licence)).toEqual([])
})

test.each(['GPL-3.0-only', 'AGPL-3.0', 'SSPL-1.0', 'BUSL-1.1', 'UNLICENSED', 'SEE LICENSE IN LICENSE.md', '(MIT AND GPL-2.0)', ''])('“%s” is not allowed', (licence) => {
  expect(of(licence)).toEqual([expect.stringContaining(`some-package 1.0.0 stands under ${licence}`)])
})

test('a package that names no licence is told', () => {
  expect(of(undefined)).toEqual([expect.stringContaining('does not say')])
})

test('an exception holds for its package alone', () => {
  expect(of('OFL-1.1', '@fontsource/noto-sans')).toEqual([])
  expect(of('OFL-1.1', 'some-font')).toHaveLength(1)
})

test('packages inside packages are looked at, and our own are not', () => {
  const packages = { '': { version: '1.0.0' }, 'packages/server': {}, 'node_modules/@koto/server': { link: true }, 'packages/server/node_modules/inner': { version: '2.0.0', license: 'GPL-3.0' } }
  expect(findLicenceProblems({ packages })).toEqual([expect.stringContaining('inner 2.0.0')])
})
