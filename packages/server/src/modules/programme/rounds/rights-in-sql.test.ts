import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { programme, roundPlace, type RoundPlace } from '../../../../test/round-place.ts'
import { publicActor, systemActor, type Actor, type PersonActor } from '../../../platform/access/actor.ts'
import { newId } from '../../../platform/ids/id.ts'

/** Role × action on the tables of migration 0008, tried in SQL as the app's role may try it. */
let place: RoundPlace
let round: string
let answer: string
let elsewhere: string
const people: Record<string, Actor> = { public: publicActor, 'a task of Koto’s': systemActor('demo'), 'the notices task': systemActor('notices') }
const names = [
  'coordinator', 'lead', 'reporter', 'reporter above', 'reporter elsewhere', 'lead elsewhere', 'reviewer', 'auditor', 'administrator', 'worker', 'partner', 'resident',
  'public', 'a task of Koto’s', 'the notices task',
] as const
type Who = (typeof names)[number]

beforeAll(async () => {
  place = await roundPlace()
  const { rounds } = place.running
  const at = [
    ['coordinator', 'coordinator', null], ['lead', 'coordinator', 'employment'], ['reporter', 'reporter', 'employment'],
    ['reporter above', 'reporter', 'council'], ['reporter elsewhere', 'reporter', 'schools'], ['lead elsewhere', 'coordinator', 'schools'],
    ['reviewer', 'reviewer', null], ['auditor', 'auditor', null], ['administrator', 'administrator', null], ['worker', 'worker', 'employment'],
    ['partner', 'partner', 'employment'], ['resident', 'resident', null],
  ] as const
  for (const [name, role, unit] of at) people[name] = await place.person(role, unit)
  const coordinator = people['coordinator'] as PersonActor
  const number = await rounds.open(coordinator, programme, await rounds.suggest(coordinator, programme))
  const answers = (await rounds.round(coordinator, programme, number)).answers
  answer = answers.find(({ measure, body }) => measure.number === '1.1' && body.id === 'employment')!.id
  elsewhere = answers.find(({ body }) => body.id === 'schools')!.id
  await rounds.save(coordinator, { programme, round: number, answer }, { achieved: 'yes', words: 'Sanat', risks: '', language: 'fi' }, 1)
  round = await one<{ round: string }>(coordinator, sql`select round from round_answer where id = ${answer}`).then((row) => row!.round)
})
afterAll(() => place.database.close())

const one = async <Row>(actor: Actor, query: ReturnType<typeof sql<Row>>): Promise<Row | undefined> =>
  (await place.database.withActor(actor, (scope) => query.execute(scope.db()))).rows[0]

/** Whether it was done; it is undone in any case. */
async function may(actor: Actor, statement: ReturnType<typeof sql>): Promise<boolean> {
  const undo = new Error('undone')
  let done = false
  try {
    await place.database.withActor(actor, async (scope) => {
      const { rows } = await statement.execute(scope.db())
      done = rows.length > 0
      throw undo
    })
  } catch (error) {
    if (error !== undo && !/row-level security|permission denied/.test(String(error))) throw error
  }
  return done
}

const acting: Who[] = ['coordinator', 'lead', 'reporter', 'reporter above']
const id = (actor: Actor) => (actor.kind === 'person' ? actor.id : newId())

const table: [string, (actor: Actor) => ReturnType<typeof sql>, readonly Who[]][] = [
  ['read that there is a round', () => sql`select id from reporting_round where id = ${round}`, names],
  ['read a draft', () => sql`select id from round_answer where id = ${answer}`, [...acting, 'auditor', 'the notices task']],
  ['write a draft', () => sql`update round_answer set words = 'Muut', state = 'draft' where id = ${answer} returning id`, acting],
  ['send a draft', () => sql`update round_answer set state = 'submitted' where id = ${answer} returning id`, acting],
  ['accept', () => sql`update round_answer set state = 'accepted' where id = ${answer} returning id`, ['coordinator']],
  ['return', () => sql`update round_answer set state = 'returned' where id = ${answer} returning id`, ['coordinator']],
  ['write where schools answers', () => sql`update round_answer set words = 'Muut', state = 'draft' where id = ${elsewhere} returning id`,
    ['coordinator', 'reporter above', 'reporter elsewhere', 'lead elsewhere']],
  ['ask one more body', () => sql`insert into round_answer (id, round, measure, body, role, state, version)
    select ${newId()}, round, measure, (select id from programme_body where key = 'council'), role, 'open', 1 from round_answer where id = ${answer} returning id`, ['coordinator']],
  ['open a round', (actor) => sql`insert into reporting_round (id, programme, number, title, starts, ends, deadline, state, version, opened_at, opened_by)
    values (${newId()}, ${programme}, 99, '{"fi":"a","sv":"a","en":"a"}', '2028-01-01', '2028-12-31', '2029-01-31', 'open', 1, now(), ${id(actor)}) returning id`, ['coordinator']],
  ['close a round', () => sql`update reporting_round set state = 'closed' where id = ${round} returning id`, ['coordinator']],
  ['tell what was done to a round', (actor) => sql`insert into round_event (round, number, kind, at, by_person) values (${round}, 99, 'closed', now(), ${id(actor)}) returning round`, ['coordinator']],
  ['make an answer public', () => sql`insert into accepted_answer (id, answer, number, round, measure, body, achieved, words, language, accepted_at)
    select ${newId()}, answer.id, 1, round, measure, body, 'yes', words, language, now() from round_answer as answer where answer.id = ${answer} returning id`, ['coordinator']],
  ['keep a text in the history', () => sql`insert into round_answer_version (answer, number, kind, version, words, risks, language, at)
    values (${answer}, 99, 'saved', 1, 'a', '', 'fi', now()) returning answer`, acting],
]

describe.each(table)('to %s', (_, statement, allowed) => {
  test.each(names)('%s', async (who) => {
    expect(await may(people[who]!, statement(people[who]!))).toBe(allowed.includes(who))
  })
})

test('what was told and accepted is neither changed nor taken away, by anybody', async () => {
  for (const name of ['round_event', 'round_answer_version', 'accepted_answer', 'round_answer', 'reporting_round']) {
    expect(await may(people['coordinator']!, sql`delete from ${sql.table(name)} returning 1`)).toBe(false)
  }
  for (const name of ['round_event', 'round_answer_version', 'accepted_answer']) {
    const column = sql.ref(name === 'accepted_answer' ? 'words' : 'kind')
    expect(await may(people['coordinator']!, sql`update ${sql.table(name)} set ${column} = 'saved' returning 1`)).toBe(false)
  }
})
