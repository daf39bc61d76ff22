import { sql } from 'kysely'
import type { PersonActor } from '../src/platform/access/actor.ts'
import type { Database } from '../src/platform/database/database.ts'
import { newId } from '../src/platform/ids/id.ts'
import { said } from './invented-programme.ts'

/**
 * The invented programme after a year: a measure that is done, a milestone in time and one that is late, an answer that was
 * corrected, a value, an aim, a decision that everybody knows and one that is being prepared. Written as the coordinator may.
 */
export async function runFor(database: Database, coordinator: PersonActor, programme: string): Promise<void> {
  await database.withActor(coordinator, async (scope) => {
    const run = (query: ReturnType<typeof sql>) => query.execute(scope.db())
    const id = async (table: string, key: string) =>
      (await sql<{ id: string }>`select id from ${sql.table(table)} where programme = ${programme} and key = ${key}`.execute(scope.db())).rows[0]!.id
    const by = coordinator.id
    const at = new Date('2027-11-02T08:00:00Z')
    const [measure, guide, employment, council, assessments] = [
      await id('measure', '1.1'), await id('deliverable', 'guide'), await id('programme_body', 'employment'),
      await id('programme_body', 'council'), await id('indicator', '1.1-assessments'),
    ]
    const text = (value: object) => JSON.stringify(value)
    await run(sql`insert into measure_state (id, measure, number, state, since, reason, language, at, by_person) values
      (${newId()}, ${measure}, 1, 'under-way', '2027-02-01', 'Aloitettu.', 'fi', ${at}, ${by}),
      (${newId()}, ${measure}, 2, 'done', '2027-11-01', 'Kaikki kartoitetaan.', 'fi', ${at}, ${by})`)
    await run(sql`insert into measure_schedule (measure, number, starts, ends, language, at, by_person) values (${measure}, 1, '2027-02-01', '2027-11-30', 'fi', ${at}, ${by})`)
    await run(sql`insert into milestone (id, programme, measure, deliverable, body, title, due, done_on, version) values
      (${guide}, ${programme}, ${measure}, ${guide}, ${employment}, ${text(said('Opas'))}, '2027-06-30', '2027-06-15', 2),
      (${newId()}, ${programme}, ${measure}, null, ${employment}, ${text(said('Koulutus pidetty'))}, '2027-09-30', null, 1)`)
    const [round, answer, meeting, shown, hidden] = [newId(), newId(), newId(), newId(), newId()]
    await run(sql`insert into reporting_round (id, programme, number, title, starts, ends, deadline, state, version, opened_at, opened_by) values
      (${round}, ${programme}, 1, ${text(said('Kierros'))}, '2027-07-01', '2027-12-31', '2028-01-15', 'open', 1, ${at}, ${by})`)
    await run(sql`insert into round_answer (id, round, measure, body, role, state, version, achieved, words, risks) values
      (${answer}, ${round}, ${measure}, ${employment}, 'leads', 'accepted', 3, 'yes', 'Korjattu vastaus.', 'Riskinä raha.')`)
    await run(sql`insert into accepted_answer (id, answer, number, round, measure, body, achieved, words, language, accepted_at) values
      (${newId()}, ${answer}, 1, ${round}, ${measure}, ${employment}, 'partially', 'Ensimmäinen vastaus.', 'fi', ${at}),
      (${newId()}, ${answer}, 2, ${round}, ${measure}, ${employment}, 'yes', 'Korjattu vastaus.', 'fi', ${at})`)
    const value = (kind: string, number: number, amount: number, state: string, day = '2027-12-31') => sql`
      insert into indicator_value (id, programme, indicator, definition_version, kind, starts, ends, number, value, source, why, state, at, by_person)
      values (${newId()}, ${programme}, ${assessments}, 1, ${kind}, '2027-01-01', ${day}, ${number}, ${amount}, ${state === 'proposed' ? 'Ehdotettu' : 'Rekisteri'},
        ${number > 1 ? 'Laskuvirhe' : null}, ${state}, ${at}, ${by})`
    await run(value('value', 1, 100, 'accepted'))
    await run(value('value', 2, 1100.5, 'accepted'))
    await run(value('value', 3, 7, 'proposed'))
    await run(value('target', 1, 900, 'accepted'))
    await run(sql`insert into indicator_value (id, programme, indicator, definition_version, kind, starts, ends, breakdown, breakdown_key, number, value, state, at, by_person)
      values (${newId()}, ${programme}, ${assessments}, 1, 'value', '2027-01-01', '2027-12-31', '{"gender":"female"}', 'gender=female', 1, 3, 'accepted', ${at}, ${by})`)
    await run(sql`insert into review_meeting (id, programme, body, starts_at, state, version, made_at, made_by) values
      (${meeting}, ${programme}, ${council}, '2027-10-05T09:00:00Z', 'held', 1, ${at}, ${by})`)
    await run(sql`insert into decision (id, programme, meeting, number, text, language, owner, deadline, state, version) values
      (${shown}, ${programme}, ${meeting}, 1, 'Jatketaan.', 'fi', ${employment}, '2027-12-01', 'open', 1),
      (${hidden}, ${programme}, ${meeting}, 2, 'Valmistelussa.', 'fi', ${employment}, null, 'open', 1)`)
    await run(sql`update decision set public_at = ${at} where id = ${shown}`)
    await run(sql`insert into decision_measure (decision, measure) values (${shown}, ${measure})`)
  })
}
