import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { valueOf, valuesCity, type Person } from '../../../../test/values-city.ts'
import { publicActor, type Actor } from '../../../platform/access/actor.ts'
import { newId } from '../../../platform/ids/id.ts'

/** The same rights in plain SQL: what is left when our own code is wrong. */
const id = 'rantala-2030'
let city: Awaited<ReturnType<typeof valuesCity>>
const proposed = {} as Record<'employment' | 'youth', string>
beforeAll(async () => {
  city = await valuesCity()
  await city.values.enter(city.as.coordinator, id, '1.1-people', valueOf('2027', 100))
  proposed.employment = (await city.values.enter(city.as.reporter, id, '1.1-assessments', valueOf('2027', 900))).id
  proposed.youth = (await city.values.enter(city.as.contributor, id, '1.1-assessments', valueOf('2028', 900))).id
})
afterAll(() => city.database.close())

const rolledBack = new Error('rolled back')
/** How many rows a statement touches, or the code that PostgreSQL refuses it with; never kept. */
async function tries(actor: Actor, statement: ReturnType<typeof sql>): Promise<number | string> {
  let outcome: number | string = 0
  await city.database.withActor(actor, async (scope) => {
    const { rows, numAffectedRows } = await statement.execute(scope.db())
    outcome = Number(numAffectedRows ?? rows.length)
    throw rolledBack
  }).catch((error: { code?: string }) => { if (error !== rolledBack) outcome = error.code! })
  return outcome
}

const add = (by: Actor, state: 'proposed' | 'accepted', body: string | null, kind = 'value') => sql`
  insert into indicator_value (id, programme, indicator, definition_version, kind, starts, ends, number, value, state, body, at, by_person)
  select ${newId()}, indicator.programme, indicator.id, 1, ${kind}, '2029-01-01', '2029-12-31', 1, 5, ${state},
    (select programme_body.id from programme_body where programme_body.key = ${body}), now(), ${by.kind === 'person' ? by.id : null}
  from indicator where key = '1.1-assessments'`
const set = (who: keyof typeof proposed, change: string) => sql`update indicator_value set ${sql.raw(change)} where id = ${proposed[who]}`
const denied = '42501'

//        sees proposals, proposes for employment, for youth, enters, sets a target, accepts employment's, changes employment's
const table: [Person, ...(number | string)[]][] = [
  ['coordinator', 2, 1, 1, 1, 1, 1, 1], ['lead', 2, 1, denied, denied, denied, denied, denied], ['reporter', 2, 1, denied, denied, denied, denied, 1],
  ['contributor', 2, denied, 1, denied, denied, 0, 0], ['elsewhere', 0, denied, denied, denied, denied, 0, 0], ['reviewer', 0, denied, denied, denied, denied, 0, 0],
  ['auditor', 2, denied, denied, denied, denied, 0, 0], ['worker', 0, denied, denied, denied, denied, 0, 0],
]

describe('in SQL', () => {
  test.each(table)('%s', async (who, ...expected) => {
    const actor = city.as[who]
    expect([
      await tries(actor, sql`select from indicator_value where state = 'proposed'`),
      await tries(actor, add(actor, 'proposed', 'employment')), await tries(actor, add(actor, 'proposed', 'youth')),
      await tries(actor, add(actor, 'accepted', 'employment')), await tries(actor, add(actor, 'accepted', null, 'target')),
      await tries(actor, set('employment', `state = 'accepted'`)), await tries(actor, set('employment', 'value = 901')),
    ]).toEqual(expected)
  })

  test('the public reads what was accepted, and nothing can be written in another’s name, changed once accepted, or taken away', async () => {
    expect(await tries(publicActor, sql`select from indicator_value`)).toBe(1)
    expect(await tries(publicActor, add(publicActor, 'proposed', 'employment'))).toBe(denied)
    expect(await tries(city.as.reporter, add(city.as.lead, 'proposed', 'employment'))).toBe(denied)
    expect(await tries(city.as.coordinator, sql`update indicator_value set value = 1 where state = 'accepted'`)).toBe(0)
    expect(await tries(city.as.coordinator, sql`update indicator_value set number = 7`)).toBe(denied)
    expect(await tries(city.as.coordinator, sql`delete from indicator_value`)).toBe(denied)
    expect(await tries(city.as.reporter, sql`update indicator_value set body = null`)).toBe(denied)
  })
})
