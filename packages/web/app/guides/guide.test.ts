import { expect, test } from 'vitest'
import { guide, render } from './guide.server.ts'

test('Markdown becomes HTML with its first heading as title', () => {
  expect(render('# Kirjoita ohjelma\n\nEnsin *mittarit*.', 'fi')).toEqual({
    title: 'Kirjoita ohjelma',
    html: '<h1>Kirjoita ohjelma</h1>\n<p>Ensin <em>mittarit</em>.</p>\n',
    language: 'fi',
  })
})

test('HTML in Markdown stays text, and links that run scripts are no links', () => {
  const { html } = render('<script>alert(1)</script> [x](javascript:alert(1))', 'en')
  expect(html).not.toContain('<script')
  expect(html).not.toContain('href')
})

test('a guide that is not there is null', () => {
  expect(guide('no-such-guide', 'fi')).toBeNull()
})
