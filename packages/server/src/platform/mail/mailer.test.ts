import { afterAll, beforeAll, expect, test } from 'vitest'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import { createMailer, MailNotSent, type Message } from './mailer.ts'

let server: MailServer
beforeAll(async () => { server = await startMailServer() })
afterAll(() => server.stop())

const message: Message = { to: 'reader@city.example', subject: 'Päätös', text: 'Yötä päivää', html: '<p>Yötä päivää</p>', id: 'abc', language: 'fi' }
const mailer = (url = server.url) => createMailer({ url, from: 'Koto <koto@city.example>' })

test('a message arrives with its letters, its language, and an id that stays the same', async () => {
  await mailer().send(message)
  const [mail] = server.mails
  expect(mail).toMatchObject({ subject: 'Päätös', messageId: '<abc@city.example>', from: { text: '"Koto" <koto@city.example>' } })
  expect(mail!.text).toContain('Yötä päivää')
  expect(mail!.html).toContain('<p>Yötä päivää</p>')
  expect(mail!.headers.get('content-language')).toBe('fi')
  expect(mail!.headers.get('auto-submitted')).toBe('auto-generated')
})

test('a receiver whom the server refuses is told apart from a server that is away, and no error repeats an address', async () => {
  server.refused.add('nobody@city.example')
  const errors = await Promise.all([
    mailer().send({ ...message, to: 'nobody@city.example' }).catch((error: unknown) => error),
    mailer('smtp://127.0.0.1:1').send(message).catch((error: unknown) => error),
  ]) as MailNotSent[]
  expect(errors.map((error) => [error instanceof MailNotSent, error.refused])).toEqual([[true, true], [true, false]])
  for (const { message: words } of errors) expect(words).not.toContain('@')
})
