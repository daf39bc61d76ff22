import { systemActor } from '../../../platform/access/actor.ts'
import { newId } from '../../../platform/ids/id.ts'
import { conflict, invalid, tooMany } from '../../../platform/problems/catalogue.ts'
import type { RunningDeps } from '../running/deps.ts'
import type { FeedbackSent, FeedbackService } from './contract.ts'
import { looksLikeSpam } from './looks-like-spam.ts'
import { openedStamps } from './opened-stamp.ts'
import { placeOf } from './place.ts'
import { hashOfKey, newReadingKey } from './reading-key.ts'
import { senderLimit } from './sender-limit.ts'
import { addFeedback, wasSentBefore } from './store.ts'
import { readOwn, readPublished } from './views.ts'
import { measureId } from '../running/programme-place.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'

/** The senders' part: they need no account, so Koto itself does it for them. */
const task = systemActor('feedback')

export function createSending({ database, snapshots, secrets }: RunningDeps): Pick<FeedbackService, 'form' | 'send' | 'own' | 'published'> {
  const stamps = openedStamps(secrets)
  const maySend = senderLimit()
  return {
    form: (actor, programme, number) => database.withActor(actor, async (scope) => {
      await snapshots.read(scope, programme)
      const { title, slug, name } = await placeOf(scope, programme, number)
      return { measure: { number, title }, body: { id: slug, name }, opened: stamps.make(`${programme} ${number}`, scope.clock.now()) }
    }),

    send: (_actor, programme, number, sent, { address }) => database.withActor(task, async (scope) => {
      await snapshots.read(scope, programme)
      const place = await placeOf(scope, programme, number)
      const { text, email } = checked(sent)
      const now = scope.clock.now()
      const opened = stamps.check(`${programme} ${number}`, sent.opened, now)
      if (opened === 'too-old') throw conflict('The form was opened more than a day ago. Send it again.', 'form-too-old')
      if (!maySend(address, now)) throw tooMany()
      const spam = looksLikeSpam({ text, trap: sent.trap, opened, sentBefore: await wasSentBefore(scope, programme, text) })
      const { key, hash } = newReadingKey()
      await addFeedback(scope, {
        id: newId(), programme, measure: place.id, body: place.body, text, language: sent.language, reading: hash,
        email: spam ? null : email, state: spam ? 'spam' : 'new', sent_at: now, may_publish: sent.mayPublish, version: 1,
      })
      return { key }
    }),

    own: (_actor, programme, key) => database.withActor(task, async (scope) => {
      const own = await readOwn(scope, programme, hashOfKey(key))
      if (own === undefined) throw notFound('feedback')
      return own
    }),

    published: (actor, programme, number) => database.withActor(actor, async (scope) => readPublished(scope, await measureId(scope, programme, number))),
  }
}

function checked(sent: FeedbackSent): { text: string; email: string | null } {
  // PostgreSQL's texts hold no NUL; a line ends one way, so that the same text is known again.
  const text = sent.text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim()
  const email = sent.email?.trim() ?? ''
  const wrong = [
    ...(text.length < 1 || text.length > 5000 ? [{ field: 'text', code: 'wrong-length', message: 'Between 1 and 5000 characters.' }] : []),
    ...(email !== '' && !/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(email) ? [{ field: 'email', code: 'no-email', message: 'An e-mail address, or nothing.' }] : []),
  ]
  if (wrong.length > 0) throw invalid(wrong)
  return { text, email: email === '' ? null : email }
}
