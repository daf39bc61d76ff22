import postcss from 'postcss'
import { expect, test } from 'vitest'
import { mirrorHds } from './mirror-hds.ts'

const run = (css: string, from: string) => postcss([mirrorHds()]).process(css, { from }).css

test('hds-core’s rules get their right-to-left counterparts', () => {
  expect(run('.hds-tag { margin-left: 4px }', '/x/node_modules/hds-core/lib/tag.css')).toMatch(
    /\[dir="rtl"\] \.hds-tag\s*{[^}]*margin-right: 4px/s,
  )
})

test('our own rules are left as they are', () => {
  expect(run('.card { margin-left: 4px }', '/x/app/styles/parts.css')).toBe('.card { margin-left: 4px }')
})
