import type { Scope } from '../../../platform/database/scope.ts'
import { newId } from '../../../platform/ids/id.ts'
import type { RunningRules } from '../running/rules.ts'
import { stepsFor, type Matter, type Told } from './ladder.ts'
import { openMatters, type OpenMatter } from './open-matters.ts'
import { laddersOf } from './people-of-bodies.ts'
import type { NoticeTables } from './tables.ts'

/** A matter as the ladder takes it. */
export const matterOf = ({ due, once }: OpenMatter): Matter => ({ due, way: once === null ? { remind: true } : { once } })

const keyOf = ({ kind, subject, due }: { kind: string; subject: string; due: string }) => `${kind} ${subject} ${due}`

/** Makes a programme's notices of a day, and settles those whose matter is done. Done again for the same day it makes none. */
export async function makeNotices(scope: Scope, programme: string, rules: RunningRules['notices'], day: string): Promise<{ made: number; settled: number }> {
  const db = scope.db<NoticeTables>()
  const matters = await openMatters(scope, programme)
  const ladder = await laddersOf(scope, programme, rules)
  const told = Map.groupBy(
    await db.selectFrom('notice').select(['id', 'kind', 'subject', 'due', 'person', 'step', 'day', 'settled_at']).where('programme', '=', programme).execute(),
    keyOf,
  )
  const at = scope.clock.now()
  let made = 0
  for (const matter of matters) {
    const { kind, subject, due, about } = matter
    const before: Told[] = told.get(keyOf(matter)) ?? []
    // What was returned goes up the ladder as what is unanswered, not a second time.
    const rungs = kind.endsWith('-returned') ? ladder(matter).slice(0, 1) : ladder(matter)
    for (const { person, step } of stepsFor(rungs, matterOf(matter), rules, day, before)) {
      const { numInsertedOrUpdatedRows } = await db.insertInto('notice')
        .values({ id: newId(), person, programme, kind, subject, step, due, day, about: JSON.stringify(about), at })
        // Another run of the same day was quicker.
        .onConflict((it) => it.doNothing()).executeTakeFirstOrThrow()
      made += Number(numInsertedOrUpdatedRows)
    }
    told.delete(keyOf(matter))
  }
  const done = [...told.values()].flat().filter(({ settled_at }) => settled_at === null).map(({ id }) => id)
  if (done.length > 0) await db.updateTable('notice').set({ settled_at: at }).where('id', 'in', done).execute()
  return { made, settled: done.length }
}

/** How long a notice is kept after its matter was done. */
const keptFor = 366 * 86_400_000

/** Forgets what was done long ago. */
export async function forgetOld(scope: Scope): Promise<void> {
  const before = new Date(scope.clock.now().getTime() - keptFor)
  await scope.db<NoticeTables>().deleteFrom('notice').where('settled_at', '<', before).execute()
}
