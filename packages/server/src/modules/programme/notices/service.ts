import type { Actor, PersonActor } from '../../../platform/access/actor.ts'
import { systemActor } from '../../../platform/access/actor.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { signInFirst } from '../../../platform/problems/catalogue.ts'
import type { RunningDeps } from '../running/deps.ts'
import { rulesOf } from '../running/rules.ts'
import type { DayOfNotices, MailChoice, MyWork, NoticeService } from './contract.ts'
import { forgetOld, makeNotices } from './make-notices.ts'
import { waitingIn } from './my-work.ts'
import { sendDigests } from './send-digests.ts'
import type { NoticeTables } from './tables.ts'

/** The name by which the database knows the task. */
const task = systemActor('notices')

export function createNotices(deps: RunningDeps): NoticeService {
  const { database, snapshots, mailer } = deps
  return {
    mine: (actor) => database.withActor(actor, async (scope): Promise<MyWork> => {
      const person = signedIn(actor)
      const waiting: MyWork['waiting'] = []
      for (const { snapshot } of await snapshots.all(scope)) {
        waiting.push(...await waitingIn(scope, person, snapshot.id, rulesOf(snapshot.document).notices))
      }
      return { waiting, notices: await newest(scope, person), mail: { ...await mailOf(scope, person), sends: mailer !== undefined } }
    }),

    chooseMail: (actor, choice) => database.withActor(actor, async (scope) => {
      const { id: person } = signedIn(actor)
      const chosen = { mail: choice, changed_at: scope.clock.now() }
      await scope.db<NoticeTables>().insertInto('notice_choice').values({ person, ...chosen })
        .onConflict((it) => it.column('person').doUpdateSet(chosen)).execute()
    }),

    async runDay(day): Promise<DayOfNotices> {
      const { made, settled } = await database.withActor(task, async (scope) => {
        const all = { made: 0, settled: 0 }
        for (const { snapshot } of await snapshots.all(scope)) {
          const one = await makeNotices(scope, snapshot.id, rulesOf(snapshot.document).notices, day)
          all.made += one.made
          all.settled += one.settled
        }
        await forgetOld(scope)
        return all
      })
      const sent = mailer === undefined ? { mailed: 0, refused: 0 } : await sendDigests({ ...deps, mailer }, day)
      return { day, made, settled, ...sent, sends: mailer !== undefined }
    },
  }
}

function signedIn(actor: Actor): PersonActor {
  if (actor.kind !== 'person') throw signInFirst()
  return actor
}

async function newest(scope: Scope, { id }: PersonActor): Promise<MyWork['notices']> {
  return scope.db<NoticeTables>().selectFrom('notice')
    .select(['id', 'kind', 'programme', 'about', 'step', 'at', 'mailed_at as mailedAt', 'settled_at as settledAt'])
    .where('person', '=', id).orderBy('at', 'desc').orderBy('id', 'desc').limit(20).execute()
}

async function mailOf(scope: Scope, { id }: PersonActor): Promise<{ choice: MailChoice; hasAddress: boolean }> {
  const db = scope.db<NoticeTables & { person: { id: string; email: string | null } }>()
  const row = await db.selectFrom('person').leftJoin('notice_choice', 'notice_choice.person', 'person.id')
    .select(['email', 'mail']).where('person.id', '=', id).executeTakeFirst()
  return { choice: row?.mail ?? 'daily', hasAddress: row?.email !== null && row?.email !== undefined }
}
