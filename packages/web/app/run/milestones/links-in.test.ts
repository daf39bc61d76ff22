import { expect, test } from 'vitest'
import { linksIn } from './links-in.ts'

test('each line is a link, with its name after it; empty lines are nothing', () => {
  expect(linksIn('https://example.org/plan  The plan\r\n\n  http://example.org ')).toEqual([
    { url: 'https://example.org/plan', title: 'The plan' },
    { url: 'http://example.org/' },
  ])
  expect(linksIn('')).toEqual([])
})

test.each(['the plan', 'javascript:alert(1)', 'ftp://example.org', 'https://', 'https://example.org\nand more'])('%j is not only links', (lines) => {
  expect(linksIn(lines)).toBeNull()
})
