import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { programme, roundPlace, type RoundPlace } from '../../../../test/round-place.ts'
import { publicActor, type PersonActor } from '../../../platform/access/actor.ts'
import type { AnswerDraft, AnswerPlace, NewRound, RoundService } from './contract.ts'

let place: RoundPlace
let rounds: RoundService
let coordinator: PersonActor
let employment: PersonActor
let colleague: PersonActor
let youth: PersonActor
beforeAll(async () => {
  place = await roundPlace()
  rounds = place.running.rounds
  coordinator = await place.person('coordinator', null, 'Kaisa Koordinaattori')
  employment = await place.person('reporter', 'employment', 'Eeva Työ')
  colleague = await place.person('reporter', 'employment', 'Kalle Työ')
  youth = await place.person('reporter', 'youth', 'Niilo Nuori')
})
afterAll(() => place.database.close())
beforeEach(() => place.clock.at('2028-01-10T10:00:00Z'))

const draft = (words: string, changes: Partial<AnswerDraft> = {}): AnswerDraft => ({ achieved: 'yes', words, risks: '', language: 'fi', ...changes })

async function opened(changes: Partial<NewRound> = {}): Promise<number> {
  return rounds.open(coordinator, programme, { ...(await rounds.suggest(coordinator, programme)), ...changes })
}

/** A new round, and in it employment's answer about 1.1. */
async function asked(changes: Partial<NewRound> = {}): Promise<AnswerPlace & { number: number }> {
  const number = await opened(changes)
  const { id } = await rounds.find(employment, programme, number, '1.1', 'employment')
  return { programme, round: number, answer: id, number }
}

const sql1 = async <Row>(actor: PersonActor | typeof publicActor, query: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
  (await place.database.withActor(actor, (scope) => query.execute(scope.db()))).rows

describe('opening', () => {
  test('the first round is suggested for the programme’s first year, the next for the year after the last', async () => {
    expect(await rounds.suggest(coordinator, programme)).toEqual({
      title: { fi: 'Vuosi 2027', sv: 'År 2027', en: 'Year 2027' }, starts: '2027-01-01', ends: '2027-12-31', deadline: '2028-02-09', ask: 'all',
    })
    await opened()
    expect(await rounds.suggest(coordinator, programme)).toMatchObject({ starts: '2028-01-01', ends: '2028-12-31', title: { en: 'Year 2028' } })
  })

  test('asks each body of each measure once, or only those that lead', async () => {
    const all = await rounds.round(coordinator, programme, await opened())
    expect(all.answers.map(({ measure, body, role }) => `${measure.number} ${body.id} ${role}`)).toEqual([
      '1.1 employment leads', '1.1 youth contributes', '1.2 youth leads', '2 employment leads', '3.1 schools leads', '3.2 schools contributes',
    ])
    const leads = await rounds.round(coordinator, programme, await opened({ ask: 'leads' }))
    expect(leads.counts).toEqual({ open: 4, draft: 0, submitted: 0, returned: 0, accepted: 0 })
    expect(leads.answers.every(({ role }) => role === 'leads')).toBe(true)
  })

  test.each([
    ['a period that ends before it begins', { starts: '2028-01-01', ends: '2027-01-01' }, 'ends'],
    ['a deadline that has passed', { deadline: '2028-01-09' }, 'deadline'],
    ['a title without Swedish', { title: { fi: 'Vuosi', sv: ' ', en: 'Year' } }, 'title.sv'],
    ['a day that there is not', { ends: '2027-02-30' }, 'ends'],
  ])('is refused for %s, and opens nothing', async (_, changes, field) => {
    const before = (await rounds.list(coordinator, programme)).rounds.length
    await expect(opened(changes)).rejects.toMatchObject({ status: 422, fields: [expect.objectContaining({ field })] })
    expect((await rounds.list(coordinator, programme)).rounds).toHaveLength(before)
  })

  test('is for the coordinator of the whole city alone, and in a programme that there is', async () => {
    const lead = await place.person('coordinator', 'employment')
    const round = await rounds.suggest(coordinator, programme)
    for (const actor of [employment, lead, publicActor]) await expect(rounds.open(actor, programme, round)).rejects.toMatchObject({ status: 404 })
    await expect(rounds.open(coordinator, 'nowhere', round)).rejects.toMatchObject({ status: 404 })
  })
})

describe('answering', () => {
  test('goes from draft to accepted, and only what is accepted is public', async () => {
    const at = await asked()
    const shown = async () => sql1<{ words: string }>(publicActor, sql`select words from accepted_answer where answer = ${at.answer} order by number`)
    const saved = await rounds.save(employment, at, draft('Kartoituksia tehtiin 900.', { achieved: 'partially', risks: 'Väki vaihtuu.' }), 1)
    expect(saved).toMatchObject({ version: 2, state: 'draft' })
    const sent = await rounds.submit(employment, at, draft('Kartoituksia tehtiin 950.', { risks: 'Väki vaihtuu.' }), 2)
    expect(sent).toMatchObject({ version: 3, state: 'submitted' })
    const returned = await rounds.return(coordinator, at, 'Mistä luku on?', 3)
    expect(await rounds.answer(employment, at)).toMatchObject({ state: 'returned', comment: 'Mistä luku on?', decided: { by: 'Kaisa Koordinaattori' } })
    await rounds.submit(employment, at, draft('Kartoituksia tehtiin 950 (rekisteri).'), returned.version)
    expect(await shown()).toEqual([])
    const { version } = await rounds.answer(coordinator, at)
    await rounds.accept(coordinator, at, null, version)
    expect(await shown()).toEqual([{ words: 'Kartoituksia tehtiin 950 (rekisteri).' }])
    const page = await rounds.answer(employment, at)
    expect(page.history.map(({ kind, words, done }) => [kind, words, done.by])).toEqual([
      ['accepted', 'Kartoituksia tehtiin 950 (rekisteri).', 'Kaisa Koordinaattori'],
      ['submitted', 'Kartoituksia tehtiin 950 (rekisteri).', 'Eeva Työ'],
      ['returned', 'Kartoituksia tehtiin 950.', 'Kaisa Koordinaattori'],
      ['submitted', 'Kartoituksia tehtiin 950.', 'Eeva Työ'],
    ])
    const told = await sql1<{ kind: string; told: { achieved: string; measure: string } }>(publicActor, sql`select kind, told from public_change order by id desc limit 1`)
    expect(told[0]).toMatchObject({ kind: 'answer', told: { measure: '1.1', body: 'employment', achieved: 'yes', round: { number: at.number } } })
    expect(JSON.stringify(told)).not.toContain('Eeva')
  })

  test('an accepted answer opened again keeps the accepted one public until another is accepted', async () => {
    const at = await asked()
    await rounds.submit(employment, at, draft('Ensimmäinen'), 1)
    await rounds.accept(coordinator, at, 'Kiitos', 2)
    await expect(rounds.save(employment, at, draft('Salaa'), 3)).rejects.toMatchObject({ code: 'wrong-state' })
    await expect(rounds.reopen(coordinator, at, ' ', 3)).rejects.toMatchObject({ status: 422 })
    await rounds.reopen(coordinator, at, 'Luku oli väärä', 3)
    await rounds.save(employment, at, draft('Toinen'), 4)
    expect((await rounds.answer(coordinator, at)).accepted).toMatchObject({ words: 'Ensimmäinen' })
    await rounds.submit(employment, at, draft('Toinen'), 5)
    await rounds.accept(coordinator, at, null, 6)
    expect((await rounds.answer(coordinator, at)).accepted).toMatchObject({ words: 'Toinen' })
    expect(await sql1(publicActor, sql`select number from accepted_answer where answer = ${at.answer} order by number`)).toEqual([{ number: 1 }, { number: 2 }])
  })

  test('what was accepted in the round before stands beside the next, with milestones and indicators', async () => {
    const first = await asked()
    await rounds.submit(employment, first, draft('Viime vuosi'), 1)
    await rounds.accept(coordinator, first, null, 2)
    const page = await rounds.answer(employment, await asked())
    expect(page.last).toMatchObject({ round: { number: first.number }, words: 'Viime vuosi', achieved: 'yes' })
    expect(page.milestones.map(({ title }) => title.fi)).toEqual(['Opas kartoituksesta'])
    expect(page.indicators.map(({ id, value }) => [id, value])).toEqual([['1.1-assessments', null], ['1.1-guide', null]])
  })

  test('what is not whole is not sent, and says what is missing', async () => {
    const at = await asked()
    const send = rounds.submit(employment, at, draft('  ', { achieved: null }), 1)
    await expect(send).rejects.toMatchObject({ status: 422, fields: [{ field: 'achieved', code: 'required' }, { field: 'words', code: 'required' }] })
    await expect(rounds.save(employment, at, draft('x'.repeat(20_001)), 1)).rejects.toMatchObject({ fields: [{ field: 'words', code: 'too-long' }] })
    expect((await rounds.answer(employment, at)).version).toBe(1)
  })

  test('what was sent can be taken back until it is decided on', async () => {
    const at = await asked()
    await rounds.submit(employment, at, draft('Valmis'), 1)
    await rounds.takeBack(employment, at, 2)
    await expect(rounds.accept(coordinator, at, null, 3)).rejects.toMatchObject({ code: 'wrong-state' })
    await rounds.submit(employment, at, draft('Valmis'), 3)
    await rounds.accept(coordinator, at, null, 4)
    await expect(rounds.takeBack(employment, at, 5)).rejects.toMatchObject({ code: 'wrong-state' })
  })
})

describe('two people in one answer', () => {
  test('the second is told, with nothing written; what she then writes over is kept', async () => {
    const at = await asked()
    await rounds.save(employment, at, draft('Eevan sanat'), 1)
    await expect(rounds.save(colleague, at, draft('Kallen sanat'), 1)).rejects.toMatchObject({ code: 'changed-meanwhile', status: 409, now: 2 })
    expect((await rounds.answer(colleague, at)).words).toBe('Eevan sanat')
    await rounds.save(colleague, at, draft('Kallen sanat'), 2)
    const page = await rounds.answer(employment, at)
    expect(page.words).toBe('Kallen sanat')
    expect(page.history).toMatchObject([{ kind: 'saved', words: 'Eevan sanat', done: { by: 'Eeva Työ' } }])
  })

  test('one’s own earlier draft is not kept, and the same text once more is no conflict', async () => {
    const at = await asked()
    await rounds.save(employment, at, draft('Yksi'), 1)
    await rounds.save(employment, at, draft('Kaksi'), 2)
    expect(await rounds.save(employment, at, draft('Kaksi'), 2)).toMatchObject({ version: 3 })
    expect((await rounds.answer(employment, at)).history).toEqual([])
  })

  test('sending one’s own draft that was saved a moment ago is no conflict; sending it unseen over a colleague’s is', async () => {
    const at = await asked()
    await rounds.save(employment, at, draft('Omat sanat'), 1)
    await expect(rounds.submit(colleague, at, draft('Omat sanat'), 1)).rejects.toMatchObject({ code: 'changed-meanwhile' })
    await expect(rounds.submit(employment, at, draft('Muut sanat'), 1)).rejects.toMatchObject({ code: 'changed-meanwhile' })
    expect(await rounds.submit(employment, at, draft('Omat sanat'), 1)).toMatchObject({ state: 'submitted', version: 3 })
  })

  test('thirty who save at once: each text is either standing, in the history, or was refused', async () => {
    const at = await asked()
    const writers = await Promise.all(Array.from({ length: 30 }, (_, index) => place.person('reporter', 'employment', `Kirjoittaja ${index}`)))
    const refused = new Set<string>()
    await Promise.all(writers.map(async (writer, index) => {
      const words = `Teksti ${index}`
      for (let tries = 0; tries < 3; tries++) {
        const { version } = await rounds.answer(writer, at)
        const done = await rounds.save(writer, at, draft(words), version).then(() => true, (error: { code?: string }) => { if (error.code !== 'changed-meanwhile') throw error })
        if (done) return
      }
      refused.add(words)
    }))
    const page = await rounds.answer(coordinator, at)
    const kept = [page.words, ...page.history.map(({ words }) => words)]
    expect(page.version).toBe(1 + 30 - refused.size)
    expect(new Set([...kept, ...refused]).size).toBe(30)
    expect(kept.length + refused.size).toBe(30)
  })

  test('thirty reporters save drafts of their own at once, and none is lost', async () => {
    const numbers = await Promise.all(Array.from({ length: 5 }, () => opened()))
    const all = (await Promise.all(numbers.map(async (number) => (await rounds.round(coordinator, programme, number)).answers.map(({ id }) => ({ programme, round: number, answer: id }))))).flat()
    expect(all).toHaveLength(30)
    await Promise.all(all.map((at) => rounds.save(coordinator, at, draft(`Sanat ${at.answer}`), 1)))
    for (const at of all) expect((await rounds.answer(coordinator, at)).words).toBe(`Sanat ${at.answer}`)
  })
})

describe('deadline, closing and unlocking', () => {
  test('who has not answered by the end of the deadline’s day is late, and who sent later is marked', async () => {
    const at = await asked({ deadline: '2028-01-20' })
    place.clock.at('2028-01-20T21:59:00Z')
    expect((await rounds.round(coordinator, programme, at.number)).late).toBe(0)
    place.clock.at('2028-01-20T22:01:00Z')
    expect((await rounds.round(coordinator, programme, at.number)).late).toBe(6)
    await rounds.submit(employment, at, draft('Myöhässä'), 1)
    const { late, answers } = await rounds.round(coordinator, programme, at.number)
    expect([late, answers[0]!.late, answers[0]!.sentLate]).toEqual([5, false, true])
    await rounds.moveDeadline(coordinator, programme, at.number, '2028-02-20', 'Tulva')
    expect((await rounds.round(coordinator, programme, at.number)).late).toBe(0)
  })

  test('closing locks for everybody, in SQL too; unlocking needs a reason and stands in the history', async () => {
    const at = await asked()
    await rounds.save(employment, at, draft('Kesken'), 1)
    await rounds.close(coordinator, programme, at.number)
    for (const actor of [employment, coordinator]) {
      await expect(rounds.save(actor, at, draft('Vielä'), 2)).rejects.toMatchObject({ code: 'round-closed', status: 409 })
      expect(await sql1(actor, sql`update round_answer set words = 'Ohi' where id = ${at.answer} returning id`)).toEqual([])
    }
    await expect(rounds.unlock(coordinator, programme, at.number, '')).rejects.toMatchObject({ status: 422 })
    await expect(rounds.unlock(employment, programme, at.number, 'Siksi')).rejects.toMatchObject({ status: 404 })
    await rounds.unlock(coordinator, programme, at.number, 'Yksi vastaus puuttui')
    await rounds.save(employment, at, draft('Vielä'), 2)
    const { events } = await rounds.round(coordinator, programme, at.number)
    expect(events.map(({ kind, reason, done }) => [kind, reason, done.by])).toEqual([
      ['unlocked', 'Yksi vastaus puuttui', 'Kaisa Koordinaattori'], ['closed', null, 'Kaisa Koordinaattori'], ['opened', null, 'Kaisa Koordinaattori'],
    ])
  })

  test('nobody saves into a round while it is being closed', async () => {
    const at = await asked()
    const saves = Array.from({ length: 10 }, (_, index) => rounds.save(employment, at, draft(`Sanat ${index}`), 1).catch((error: { code: string }) => error.code))
    const closing = rounds.close(coordinator, programme, at.number)
    await Promise.all([...saves, closing])
    const { version } = await rounds.answer(coordinator, at)
    await expect(rounds.save(employment, at, draft('Liian myöhään'), version)).rejects.toMatchObject({ code: 'round-closed' })
  })
})

describe('who sees what', () => {
  test('a reporter sees her own body’s shares, the coordinator and the auditor all, the reviewer what is accepted', async () => {
    const at = await asked()
    await rounds.submit(employment, at, draft('Valmis'), 1)
    await rounds.accept(coordinator, at, null, 2)
    const see = async (actor: PersonActor) => (await rounds.round(actor, programme, at.number)).answers.map(({ measure, body }) => `${measure.number} ${body.id}`)
    expect(await see(youth)).toEqual(['1.1 youth', '1.2 youth'])
    expect(await see(coordinator)).toHaveLength(6)
    expect(await see(await place.person('auditor', null))).toHaveLength(6)
    expect(await see(await place.person('reviewer', null))).toEqual(['1.1 employment'])
    await expect(rounds.answer(youth, at)).rejects.toMatchObject({ status: 404 })
    for (const actor of [await place.person('worker', 'employment'), publicActor]) await expect(rounds.round(actor, programme, at.number)).rejects.toMatchObject({ status: 404 })
  })

  test('a reporter’s own shares come first, and lead on to the next that is not sent', async () => {
    const { number } = await asked()
    const { mine } = await rounds.round(youth, programme, number)
    expect(mine.map(({ measure }) => measure.number)).toEqual(['1.1', '1.2'])
    expect((await rounds.answer(youth, { programme, round: number, answer: mine[0]!.id })).next).toBe(mine[1]!.id)
    expect((await rounds.round(coordinator, programme, number)).mine).toEqual([])
  })

  test('ids that are no ids name nothing', async () => {
    const { number } = await asked()
    for (const answer of ['x', '', "' or 1=1", '0190a000-0000-7000-8000-000000000000']) {
      await expect(rounds.answer(coordinator, { programme, round: number, answer })).rejects.toMatchObject({ status: 404 })
    }
  })
})
