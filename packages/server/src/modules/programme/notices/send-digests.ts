import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { systemActor } from '../../../platform/access/actor.ts'
import { mondayOf } from '../../../platform/clock/city-day.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { staffLanguages, type StaffLanguage } from '../../../platform/languages/localized-text.ts'
import { MailNotSent, type Mailer } from '../../../platform/mail/mailer.ts'
import type { RunningDeps } from '../running/deps.ts'
import { digestOf } from './digest.ts'
import type { NoticeTables } from './tables.ts'

interface Receiver {
  person: string
  email: string
  language: string
}

const task = systemActor('notices')

/**
 * Mails everybody her digest, if it is her day. Each goes in a transaction of its own, in which her notices count as
 * mailed only when the mail server has taken them. A receiver whom it refuses is left for the next day; when it cannot
 * be used at all, the rest waits for the next attempt.
 */
export async function sendDigests({ database, mailer, publicUrl }: RunningDeps & { mailer: Mailer }, day: string): Promise<{ mailed: number; refused: number }> {
  const receivers = await database.withActor(task, (scope) => receiversOf(scope, day))
  const sent = { mailed: 0, refused: 0 }
  for (const receiver of receivers) {
    try {
      if (await database.withActor(task, (scope) => sendTo(scope, receiver, mailer, publicUrl()))) sent.mailed++
    } catch (error) {
      if (!(error instanceof MailNotSent && error.refused)) throw error
      sent.refused++
    }
  }
  await database.withActor(task, (scope) => weekBegun(scope, day))
  return sent
}

/** In the city's time, the moment at which the day's week began. */
const weekOf = (day: string) => sql`(${mondayOf(day)}::date::timestamp at time zone 'Europe/Helsinki')`
const unmailed = sql`exists (select from notice where notice.person = person.id and mailed_at is null and settled_at is null)`

/** Whoever wants a digest a week and has nothing in it this week waits for the next. */
async function weekBegun(scope: Scope, day: string): Promise<void> {
  await sql`update notice_choice as chosen set mailed_at = ${scope.clock.now()} from person
    where person.id = chosen.person and mail = 'weekly' and greatest(chosen.mailed_at, changed_at) < ${weekOf(day)} and not ${unmailed}`.execute(scope.db())
}

/** Whoever has notices that were not mailed, wants mail, and whose day it is: daily, or the first day from Monday on. */
async function receiversOf(scope: Scope, day: string): Promise<Receiver[]> {
  const now = scope.clock.now()
  const { rows } = await sql<Receiver>`
    select person.id as person, person.email, person.language
    from person left join notice_choice as chosen on chosen.person = person.id
    where person.active and person.email is not null
      and (coalesce(chosen.mail, 'daily') = 'daily' or (chosen.mail = 'weekly' and greatest(chosen.mailed_at, chosen.changed_at) < ${weekOf(day)}))
      and ${unmailed}
      and exists (select from role_assignment as held where held.person = person.id and role in ('reporter', 'coordinator')
        and since <= ${now} and (until is null or until > ${now}))
    order by person.id`.execute(scope.db())
  return rows
}

async function sendTo(scope: Scope, { person, email, language }: Receiver, mailer: Mailer, publicUrl: string): Promise<boolean> {
  const db = scope.db<NoticeTables>()
  const notices = await db.selectFrom('notice').select(['id', 'kind', 'programme', 'subject', 'step', 'about'])
    .where('person', '=', person).where('mailed_at', 'is', null).where('settled_at', 'is', null)
    .orderBy('at').orderBy('id').forUpdate().skipLocked().execute()
  // Another process is writing to her at this moment.
  if (notices.length === 0) return false
  const ids = notices.map(({ id }) => id)
  const now = scope.clock.now()
  await db.updateTable('notice').set({ mailed_at: now }).where('id', 'in', ids).execute()
  await db.updateTable('notice_choice').set({ mailed_at: now }).where('person', '=', person).execute()
  const spoken = staffLanguages.find((one) => one === language) ?? 'en' satisfies StaffLanguage
  // Last, so that nothing of ours can fail any more but the commit itself.
  await mailer.send({ ...digestOf(notices, spoken, publicUrl), to: email, language: spoken, id: createHash('sha256').update(ids.join()).digest('hex').slice(0, 40) })
  return true
}
