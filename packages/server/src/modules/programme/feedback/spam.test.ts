import { expect, test } from 'vitest'
import { countLinks, looksLikeSpam } from './looks-like-spam.ts'
import { openedStamps } from './opened-stamp.ts'
import { senderLimit } from './sender-limit.ts'

const now = new Date('2028-06-15T09:00:00Z')
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds)

test('a form may be sent from three seconds after it was opened until a day has gone', () => {
  const stamps = openedStamps(['a secret'])
  const stamp = stamps.make('rantala 1.1', now)
  const at = (milliseconds: number) => stamps.check('rantala 1.1', stamp, later(milliseconds))
  expect([at(2_999), at(3_000), at(86_400_000), at(86_400_001)]).toEqual(['too-soon', 'good', 'good', 'too-old'])
})

test('a stamp of another form, of another secret, or of nobody is forged; one of an earlier secret holds', () => {
  const stamps = openedStamps(['new', 'old'])
  const check = (stamp: string) => stamps.check('rantala 1.1', stamp, later(5_000))
  expect(check(openedStamps(['old']).make('rantala 1.1', now))).toBe('good')
  const [moment, signature] = stamps.make('rantala 1.1', now).split('.')
  const forged = [stamps.make('rantala 1.2', now), openedStamps(['other']).make('rantala 1.1', now), openedStamps(undefined).make('rantala 1.1', now), '', '.', 'x.y',
    `${moment}0.${signature}`, `${moment}.${signature?.slice(0, -2)}`]
  expect(forged.map(check)).toEqual(forged.map(() => 'forged'))
})

test('an address may send five in an hour, and others are not held back by it', () => {
  const allow = senderLimit()
  expect(Array.from({ length: 6 }, (_, index) => allow('192.0.2.1', later(index * 1000)))).toEqual([true, true, true, true, true, false])
  expect(allow('192.0.2.2', now)).toBe(true)
  expect(allow('192.0.2.1', later(3_600_001))).toBe(true)
})

const sent = { text: 'Missä ryhmä kokoontuu?', trap: '', opened: 'good' as const, sentBefore: false }
test('a question with a link or two is a question', () => {
  expect(looksLikeSpam(sent)).toBe(false)
  expect(looksLikeSpam({ ...sent, text: 'https://a.example ja www.b.example' })).toBe(false)
})

test.each([
  ['the field that nobody sees was filled in', { trap: 'x' }],
  ['it came too soon', { opened: 'too-soon' }],
  ['its stamp is forged', { opened: 'forged' }],
  ['the same was sent before', { sentBefore: true }],
  ['it is full of links', { text: 'http://a.example http://b.example http://c.example' }],
] as const)('it looks like spam when %s', (_, change) => {
  expect(looksLikeSpam({ ...sent, ...change })).toBe(true)
})

test('links are counted however they are written', () => {
  expect(countLinks('HTTPS://a.b [url=x]y[/url] <a href=z> www.c.d')).toBe(4)
})
