import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { said } from '../../../../../test/invented-programme.ts'
import type { ReportPage, ReportWords } from '../contract.ts'
import { differenceOf } from '../difference.ts'
import type { ReportContent, ReportMeasure, ReportValue } from '../format.ts'
import { summarise } from '../summary.ts'
import { suggestReport } from '../suggest.ts'
import { targetState } from '../target-met.ts'
import { reportCsv } from './csv.ts'
import { reportXlsx } from './xlsx.ts'

const words: ReportWords = { language: 'sv', column: (key) => key, state: (key) => `state ${key}`, unit: (key) => `unit ${key}` }
const value = (kind: ReportValue['kind'], ends: string, amount: number | null): ReportValue =>
  ({ kind, starts: `${ends.slice(0, 4)}-01-01`, ends, breakdown: {}, value: amount, missing: amount === null ? 'masked' : null, source: 'Register', note: null })

const measure = (number: string, changes: Partial<ReportMeasure> = {}): ReportMeasure => ({
  number, title: said(`=Toimenpide ${number}`), description: said('Tehdään.'), bodies: [{ id: 'schools', name: said('Koulut'), role: 'leads' }],
  state: 'planned', since: null, reason: null, mergedInto: null, starts: null, ends: null, late: false, milestones: [], answers: [], indicators: [], ...changes,
})

const content = (measures: ReportMeasure[], decisions: ReportContent['decisions'] = []): ReportContent => ({
  programme: { id: 'rantala', version: 1, title: said('Ohjelma'), city: said('Rantala'), promise: said('Lupaus'), period: { start: '2027-01-01', end: '2030-12-31' } },
  period: { starts: '2027-01-01', ends: '2027-12-31' }, asOf: '2028-01-01', plans: [], indicators: [], decisions,
  themes: [{ id: 'work', title: said('Työ'), summary: said('Työstä.'), sets: [{ number: '1', title: said('Sarja'), measures }] }],
})
const decision = (number: number, state: 'open' | 'closed'): ReportContent['decisions'][number] => ({
  number, text: { text: 'Jatketaan.', language: 'fi' }, condition: '', meetingBody: said('Ryhmä'), metOn: '2027-10-05', owner: said('Koulut'), deadline: '2027-12-01',
  state, closedOn: null, measures: ['1.1'], public: true, late: false,
})
const whole = content([
  measure('1.1', {
    state: 'done', since: '2027-11-01', reason: { text: 'Valmis', language: 'fi' },
    milestones: [{ id: 'm', title: said('Opas'), body: said('Koulut'), due: '2027-06-30', doneOn: '2027-06-15', state: 'done' }],
    answers: [{ round: said('Kierros'), body: said('Koulut'), bodyId: 'schools', achieved: 'yes', words: { text: 'Onnistui, "hyvin"', language: 'fi' }, acceptedOn: '2028-01-02' }],
    indicators: [{
      id: '1.1-a', title: said('Mittari'), unit: 'persons', direction: 'up', definitionVersion: 1, state: 'reached',
      target: { comparator: 'at-least', value: 1000, each: 'year', by: null }, values: [value('value', '2027-12-31', 1100.5)],
    }],
  }),
  measure('1.2'),
], [decision(1, 'open')])

test('the workbook read back has real numbers and days in sheets for summary, measures, milestones, indicators and decisions', async () => {
  const report = { title: said('Raportti'), starts: '2027-01-01', ends: '2027-12-31', frozenAt: new Date('2028-02-01T10:00:00Z'), sha256: 'ab', content: whole, summary: summarise(whole) }
  const sheets = await readXlsxFile(Buffer.from(await reportXlsx(report as ReportPage, words)))
  const rows = Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]))
  expect(Object.keys(rows)).toEqual(['sheet-summary', 'sheet-measures', 'sheet-milestones', 'sheet-indicators', 'sheet-decisions'])
  expect(rows['sheet-summary']!.find(([name]) => name === 'Työ sv')!.slice(1, 7)).toEqual([1, 0, 1, 0, 0, 0])
  expect(rows['sheet-measures']![1]).toEqual(['1.1', '=Toimenpide 1.1 sv', 'Työ sv', 'Koulut sv', null, 'state done', new Date('2027-11-01T00:00:00Z'), 'Valmis', null, null, 'Koulut sv: state answer.yes. Onnistui, "hyvin"'])
  expect(rows['sheet-milestones']![1]).toEqual(['1.1', 'Opas sv', 'Koulut sv', new Date('2027-06-30T00:00:00Z'), new Date('2027-06-15T00:00:00Z'), 'state milestone.done'])
  expect(rows['sheet-indicators']![1]!.slice(0, 9)).toEqual(['1.1-a', 'Mittari sv', 'state value.value', new Date('2027-01-01T00:00:00Z'), new Date('2027-12-31T00:00:00Z'), 'whole', 1100.5, 'unit persons', 1000])
  expect(rows['sheet-decisions']![1]!.slice(0, 3)).toEqual([1, 'Jatketaan.', 'Ryhmä sv'])
})

test('the CSV has a line for each measure, and no text runs as a formula', () => {
  const lines = reportCsv(whole, words).trimEnd().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toBe('1.1,\'=Toimenpide 1.1 sv,Työ sv,Sarja sv,Koulut sv,state done,2027-11-01,Valmis,,,1,1,0,"Koulut sv: state answer.yes. Onnistui, ""hyvin"""')
})

test('the difference names what changed, and nothing that stayed', () => {
  const later = content([
    measure('1.1', { ...whole.themes[0]!.sets[0]!.measures[0]!, indicators: [{ ...whole.themes[0]!.sets[0]!.measures[0]!.indicators[0]!, values: [value('value', '2028-12-31', 1200)] }] }),
    measure('1.2', { state: 'under-way', since: '2028-02-01', milestones: [{ id: 'n', title: said('Malli'), body: null, due: null, doneOn: '2028-03-01', state: 'done' }] }),
  ], [decision(1, 'closed'), decision(2, 'open')])
  expect(differenceOf(whole, whole)).toEqual({ states: [], milestones: [], values: [], made: [], closed: [] })
  expect(differenceOf(whole, later)).toMatchObject({
    states: [{ number: '1.2', before: { state: 'planned' }, after: { state: 'under-way' } }], milestones: [{ measure: '1.2', doneOn: '2028-03-01' }],
    values: [{ id: '1.1-a', before: { value: 1100.5 }, after: { value: 1200 } }], made: [{ number: 2 }], closed: [{ number: 1 }],
  })
})

test('a target is reached by its comparator, and a dated one that has come due counts before the programme’s', () => {
  const target = (comparator: 'at-least' | 'at-most' | 'more-than-before' | 'done', aim: number | null) => ({ comparator, value: aim, each: null, by: null })
  const now = (aim: Parameters<typeof targetState>[0], values: ReportValue[], direction: 'up' | 'down' = 'up') => targetState(aim, direction, values, '2028-01-01')
  const measured = [value('baseline', '2026-12-31', 5), value('value', '2027-12-31', 10)]
  expect(now(target('at-least', 10), measured)).toBe('reached')
  expect(now(target('at-most', 9), measured)).toBe('not-reached')
  expect(now(target('more-than-before', null), measured)).toBe('reached')
  expect(now(target('done', null), [value('value', '2027-12-31', 0)])).toBe('not-reached')
  expect(now(target('at-least', 10), [...measured, value('target', '2027-12-31', 11)])).toBe('not-reached')
  expect(now(target('at-least', 10), [...measured, value('target', '2028-12-31', 11)])).toBe('reached')
  expect(now(null, [...measured, value('target', '2027-12-31', 11)], 'down')).toBe('reached')
  expect([now(null, measured), now(target('at-least', 1), []), now(target('at-least', 1), [value('value', '2027-12-31', null)])]).toEqual(['no-target', 'no-data', 'no-data'])
})

test('the yearly report that is suggested is of the last whole year, within the programme’s period', () => {
  const of = (today: string) => suggestReport({ title: said('Ohjelma'), period: { start: '2027-03-01', end: '2030-06-30' } }, today)
  expect(of('2029-02-01')).toMatchObject({ starts: '2028-01-01', ends: '2028-12-31', title: { sv: 'Ohjelma sv: årsrapport 2028' } })
  expect(of('2027-05-01')).toMatchObject({ starts: '2027-03-01', ends: '2027-12-31' })
  expect(of('2040-05-01')).toMatchObject({ starts: '2030-01-01', ends: '2030-06-30' })
})
