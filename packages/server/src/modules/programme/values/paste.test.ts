import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf } from '../../../../test/problems.ts'
import { valueOf, valuesCity } from '../../../../test/values-city.ts'
import { publicActor } from '../../../platform/access/actor.ts'
import type { PasteInput } from './contract.ts'

const id = 'rantala-2030'
let city: Awaited<ReturnType<typeof valuesCity>>
beforeAll(async () => { city = await valuesCity() })
afterAll(() => city.database.close())

const pasted = (text: string, more: Partial<PasteInput> = {}): PasteInput => ({ text, source: 'Register', language: 'fi', confirmed: false, ...more })
const preview = (text: string, more?: Partial<PasteInput>) => city.values.preview(city.as.coordinator, id, '1.1-people', pasted(text, more))
const paste = (text: string, more?: Partial<PasteInput>) => city.values.paste(city.as.coordinator, id, '1.1-people', pasted(text, more))
const totals = async () => (await city.values.series(publicActor, id, '1.1-people')).totals

test('each row says what is wrong with it, and nothing is saved while one is', async () => {
  const text = '2027\t1 100\tyes\n2031\t5\n\n2028\tmany\r\n2027\t1200'
  const { rows, errors } = await preview(text)
  expect(rows.map(({ line, period, value, note, errors: wrong }) => [line, period, value, note, wrong])).toEqual([
    [1, '2027', 1100, 'yes', ['twice']], [2, '2031', 5, '', ['outside-programme']], [4, '2028', null, '', ['number']], [5, '2027', 1200, '', []],
  ])
  expect(errors).toBe(3)
  expect(await fieldsOf(paste(text))).toEqual(['text: twice', 'text: outside-programme', 'text: number'])
  expect(await fieldsOf(paste(' \n\t'))).toEqual(['text: no-rows'])
  expect(await totals()).toEqual([])
})

test('headings say what the columns are, in any of our languages and order', async () => {
  const { rows, dimensions, questions } = await preview('Värde\tKön\tÅr\tAnmärkning\n60\tkvinna\t2027\tx\n"40"\tmale\t2027\t')
  expect(rows.map(({ breakdown, value, note, period, words }) => [breakdown.gender, value, note, period, words[0]?.fi])).toEqual([['female', 60, 'x', '2027', 'nainen'], ['male', 40, '', '2027', 'mies']])
  expect([dimensions.map(({ id: dimension }) => dimension), questions]).toEqual([['gender'], 0])
})

test('a jump between two pasted rows, and parts that are not the whole, are asked about once', async () => {
  expect((await preview('2027\t100\n2028\t300')).rows.map(({ questions }) => questions)).toEqual([[], [{ code: 'jump', against: 100 }]])
  expect(await fieldsOf(paste('2027\t100\n2028\t300'))).toEqual(['confirmed: jump'])
  expect(await totals()).toEqual([])
  expect(await paste('2027\t100\n2028\t300', { confirmed: true })).toEqual({ entered: 2, state: 'accepted' })
  expect((await totals()).map(({ value, source }) => [value, source])).toEqual([[100, 'Register'], [300, 'Register']])
  expect((await preview('2027;female;60\n2027;male;55', { dimension: 'gender' })).rows.map(({ questions }) => questions.map(({ code }) => code))).toEqual([['parts'], ['parts']])
})

test('rows that correct say what stood there, and need a reason', async () => {
  const { rows, corrections } = await preview('2027\t110')
  expect([rows[0]!.was, corrections]).toEqual([100, 1])
  expect(await fieldsOf(paste('2027\t110'))).toEqual(['why: why-needed'])
  await paste('2027\t110', { why: 'Late entries' })
  expect((await totals())[0]).toMatchObject({ value: 110, number: 2 })
})

test('all rows of a body are proposed, or none when one of them waits elsewhere', async () => {
  const { reporter, contributor } = city.as
  await city.values.enter(reporter, id, '1.1-assessments', valueOf('2028', 900))
  await expect(city.values.paste(contributor, id, '1.1-assessments', pasted('2027\t900\n2028\t901'))).rejects.toMatchObject({ code: 'proposal-waits' })
  expect((await city.values.series(reporter, id, '1.1-assessments')).proposals).toHaveLength(1)
  expect(await city.values.paste(reporter, id, '1.1-assessments', pasted('2027\t900\n2028\t901'))).toEqual({ entered: 2, state: 'proposed' })
})

test('a thousand rows at once is the most', async () => {
  expect(await fieldsOf(preview(Array.from({ length: 1001 }, () => '2027\t1').join('\n')))).toEqual(['text: too-many-rows'])
})
