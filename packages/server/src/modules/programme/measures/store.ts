import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { newId, type Id } from '../../../platform/ids/id.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import type { Schedule } from './contract.ts'
import type { MeasureState } from './states.ts'
import type { MeasureTables } from './tables.ts'

export interface MeasureHeld {
  id: string
  key: string
}

/** The measure, held until the transaction ends, so that two changes of it follow one another. */
export async function holdMeasure(scope: Scope, programme: string, number: string): Promise<MeasureHeld> {
  const { rows } = await sql<MeasureHeld>`
    select id, key from measure where programme = ${programme} and key = ${number} and retired_at is null for no key update`.execute(scope.db())
  if (rows[0] === undefined) throw notFound('measure')
  return rows[0]
}

/** The units of every body that leads the measure, and those above them. */
export async function unitsOfLeads(scope: Scope, measure: string): Promise<Id<'unit'>[]> {
  const { rows } = await sql<{ id: Id<'unit'> }>`
    select unit.id from measure_body, units_over(measure_body.body) as unit (id)
    where measure_body.measure = ${measure} and role = 'leads'`.execute(scope.db())
  return rows.map(({ id }) => id)
}

/** Merging holds two measures: one merge after the other, so that two never wait for each other. */
export async function oneMergeAtATime(scope: Scope, programme: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`measure merge ${programme}`}))`.execute(scope.db())
}

export interface StateNow {
  number: number
  state: MeasureState
  since: string | null
}

/** What is said of a measure now; number 0 and planned while nothing is. */
export async function stateNow(scope: Scope, measure: string): Promise<StateNow> {
  const row = await scope.db<MeasureTables>().selectFrom('measure_state').select(['number', 'state', 'since'])
    .where('measure', '=', measure).orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row ?? { number: 0, state: 'planned', since: null }
}

export async function addState(
  scope: Scope,
  row: Omit<MeasureTables['measure_state'], 'id' | 'at' | 'by_person'>,
): Promise<string> {
  const id = newId<'measure-state'>()
  await scope.db<MeasureTables>().insertInto('measure_state').values({ ...row, id, at: scope.clock.now(), by_person: actorId(scope) }).execute()
  return id
}

export async function scheduleNow(scope: Scope, measure: string): Promise<Schedule> {
  const row = await scope.db<MeasureTables>().selectFrom('measure_schedule').select(['number', 'starts', 'ends', 'phases'])
    .where('measure', '=', measure).orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row ?? { number: 0, starts: null, ends: null, phases: [] }
}

export async function addSchedule(
  scope: Scope,
  measure: string,
  { phases, ...schedule }: Schedule & { reason: string | null; language: string },
): Promise<void> {
  await scope.db<MeasureTables>().insertInto('measure_schedule')
    .values({ ...schedule, measure, phases: JSON.stringify(phases), at: scope.clock.now(), by_person: actorId(scope) }).execute()
}

function actorId({ actor }: Scope): string | null {
  return actor.kind === 'person' ? actor.id : null
}
