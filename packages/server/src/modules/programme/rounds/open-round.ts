import { sql } from 'kysely'
import { z } from 'zod'
import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { newId } from '../../../platform/ids/id.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'
import { allow } from '../running/allow.ts'
import { tellPublicChange } from '../running/public-change.ts'
import { actingPerson } from './acting-person.ts'
import type { NewRound } from './contract.ts'
import { addEvent, holdRound } from './store.ts'
import type { RoundTables } from './tables.ts'
import { dayInFinland } from './today.ts'
import { whoIsAsked } from './who-is-asked.ts'

const title = z.string().trim().min(1).max(200)
const Shape = z.object({
  title: z.object({ fi: title, sv: title, en: title }),
  starts: z.iso.date(), ends: z.iso.date(), deadline: z.iso.date(),
  ask: z.enum(['leads', 'all']),
})

/** Opens a round and freezes who is asked: one answer for each measure and body. Answers the round's number. */
export async function openRound(scope: Scope, programme: string, given: NewRound): Promise<number> {
  allow(scope, 'open', 'round')
  const by = actingPerson(scope)
  const round = check(given, dayInFinland(scope.clock.now()))
  await holdRound(scope, programme, 'to-close')
  const shares = await whoIsAsked(scope, programme, round.starts, round.ask)
  if (shares.length === 0) throw invalid([{ field: '', code: 'nobody-to-ask', message: 'No body answers for a measure of this programme.' }])
  const number = await nextNumber(scope, programme)
  const db = scope.db<RoundTables>()
  const id = newId()
  const { ask, ...stored } = round
  await db.insertInto('reporting_round').values({
    ...stored, id, programme, number, title: JSON.stringify(round.title), state: 'open', version: 1, opened_at: scope.clock.now(), opened_by: by,
  }).execute()
  await db.insertInto('round_answer').values(shares.map((share) => ({ ...share, id: newId(), round: id, state: 'open' as const, version: 1 }))).execute()
  const told = { title: round.title, starts: round.starts, ends: round.ends, deadline: round.deadline }
  await addEvent(scope, id, { kind: 'opened', after: round.deadline }, by)
  await audit(scope, { action: 'programme.round-opened', subject: { kind: 'round', id }, after: { ...told, ask, asked: shares.length } })
  await tellPublicChange(scope, { programme, kind: 'round', subject: id, told: { ...told, number, state: 'open' } })
  return number
}

function check(given: NewRound, today: string): z.infer<typeof Shape> {
  const { data, error } = Shape.safeParse(given)
  if (data === undefined) throw invalid(error.issues.map(({ path, message }) => ({ field: path.join('.'), code: 'does-not-fit', message })))
  if (data.ends < data.starts) throw invalid([{ field: 'ends', code: 'ends-before-start', message: 'The period ends before it begins.' }])
  if (data.deadline < today) throw invalid([{ field: 'deadline', code: 'deadline-passed', message: 'The deadline is today or later.' }])
  return data
}

async function nextNumber(scope: Scope, programme: string): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select coalesce(max(number), 0) + 1 as number from reporting_round where programme = ${programme}`.execute(scope.db())
  return rows[0]!.number
}
