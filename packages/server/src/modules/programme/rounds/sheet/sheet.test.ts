import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readSheet } from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { programme, roundPlace, type RoundPlace } from '../../../../../test/round-place.ts'
import type { PersonActor } from '../../../../platform/access/actor.ts'
import type { RoundService } from '../contract.ts'
import { unpacksSmall } from './unpacked-size.ts'

let place: RoundPlace
let rounds: RoundService
let coordinator: PersonActor
let youth: PersonActor
let number: number
beforeAll(async () => {
  place = await roundPlace()
  rounds = place.running.rounds
  coordinator = await place.person('coordinator', null)
  youth = await place.person('reporter', 'youth')
})
afterAll(() => place.database.close())
beforeEach(async () => { number = await rounds.open(coordinator, programme, await rounds.suggest(coordinator, programme)) })

type Cells = (string | number | null)[][]
const exported = async (language: 'fi' | 'sv' | 'en' = 'fi') => (await readSheet(Buffer.from(await rounds.sheet(youth, programme, number, language)))) as Cells
const workbook = async (cells: Cells) => new Uint8Array(await writeExcelFile(cells).toBuffer())
const check = async (cells: Cells, actor = youth) => rounds.checkSheet(actor, programme, number, await workbook(cells))

test('the workbook has the shares that the actor writes for, with headings in her language', async () => {
  expect(await exported()).toEqual([
    ['Toimenpide', 'Toimenpiteen nimi', 'Vastuutaho', 'Vastuutahon nimi', 'Toteutuiko', 'Mitä tehtiin', 'Riskit', 'Tekstin kieli', 'Versio'],
    ['1.1', 'Osaamisen kartoitus työnhakijoille', 'youth', 'Nuorisopalvelut', null, null, null, 'fi', 1],
    ['1.2', 'Kesätöitä nuorille', 'youth', 'Nuorisopalvelut', null, null, null, 'fi', 1],
  ])
  expect((await readSheet(Buffer.from(await rounds.sheet(coordinator, programme, number, 'sv')))).length).toBe(7)
})

test('a filled workbook is looked through first, and then saved as drafts, all of it', async () => {
  const cells = await exported('sv')
  cells[1]!.splice(4, 3, 'Delvis', 'Vägledning gavs.', 'Pengarna tar slut.')
  const checked = await check(cells)
  expect(checked).toMatchObject({ errors: [], same: 1, rows: [{ row: 2, measure: '1.1', body: 'youth', achieved: 'partially', words: 'Vägledning gavs.', version: 1 }] })
  const answer = () => rounds.find(youth, programme, number, '1.1', 'youth')
  expect((await answer()).state).toBe('open')
  expect(await rounds.importRows(youth, programme, number, checked.rows)).toBe(1)
  expect(await answer()).toMatchObject({ state: 'draft', words: 'Vägledning gavs.', risks: 'Pengarna tar slut.', history: [{ kind: 'imported' }] })
})

test('each wrong row is told by its number, with what would be right, and then nothing is saved', async () => {
  const cells = await exported()
  cells[1]!.splice(4, 2, 'ehkä', 'Sanoja')
  cells[2]!.splice(4, 2, 'kyllä', 'Muita sanoja')
  cells.push([...cells[2]!], ['9.9', null, 'youth', null, 'ei', 'x', null, 'fi', 1], ['3.1', null, 'schools', null, 'ei', 'x', null, 'fi', 1])
  const { rows, errors } = await check(cells)
  expect(rows).toEqual([])
  expect(errors).toEqual([
    { row: 2, column: 'achieved', code: 'not-a-choice', found: 'ehkä', right: ['kyllä / osittain / ei', 'ja / delvis / nej', 'yes / partially / no'] },
    { row: 4, column: 'measure', code: 'twice', found: '1.2, youth', right: ['3'] },
    { row: 5, column: 'measure', code: 'no-such-share', found: '9.9', right: ['1.1', '1.2'] },
    { row: 6, column: 'body', code: 'no-such-share', found: 'schools', right: ['youth'] },
  ])
})

test('what changed since the workbook was taken is not written over, and then no row is saved', async () => {
  const cells = await exported()
  cells[1]!.splice(4, 2, 'kyllä', 'Taulukosta')
  cells[2]!.splice(4, 2, 'kyllä', 'Taulukosta')
  const { rows } = await check(cells)
  const { id } = await rounds.find(youth, programme, number, '1.2', 'youth')
  await rounds.save(youth, { programme, round: number, answer: id }, { achieved: 'no', words: 'Käsin', risks: '', language: 'fi' }, 1)
  expect((await check(cells)).errors).toMatchObject([{ row: 3, column: 'version', code: 'changed-meanwhile', found: '1', right: ['2'] }])
  await expect(rounds.importRows(youth, programme, number, rows)).rejects.toMatchObject({ status: 422, fields: [{ field: '3.version' }] })
  expect((await rounds.find(youth, programme, number, '1.1', 'youth')).state).toBe('open')
})

test.each<[string, Cells, string]>([
  ['without its headings', [['a', 'b'], ['1.1', 'youth']], 'no-headings'],
  ['without rows', [['Toimenpide', 'Vastuutaho', 'Toteutuiko', 'Mitä tehtiin', 'Riskit', 'Tekstin kieli', 'Versio']], 'no-rows'],
])('a workbook %s is told as a whole', async (_, cells, code) => {
  expect((await check(cells)).errors).toMatchObject([{ row: 1, column: 'sheet', code }])
})

test('what is no workbook, or would unpack to something huge, is refused without being read', async () => {
  for (const file of [new Uint8Array(), Buffer.from('PK not really'), Buffer.from('a,b\n1,2')]) {
    expect((await rounds.checkSheet(youth, programme, number, file)).errors).toMatchObject([{ code: 'not-xlsx' }])
  }
  expect(unpacksSmall(await workbook([['a']]))).toBe(true)
  expect(unpacksSmall(zipOf(Buffer.alloc(40 * 1024 * 1024)))).toBe(false)
  expect(unpacksSmall(zipOf(Buffer.alloc(1024)))).toBe(true)
})

test('those without shares find no workbook, and a closed round takes none', async () => {
  const auditor = await place.person('auditor', null)
  await expect(rounds.sheet(auditor, programme, number, 'fi')).rejects.toMatchObject({ status: 404 })
  await expect(check(await exported(), auditor)).rejects.toMatchObject({ status: 404 })
  await rounds.close(coordinator, programme, number)
  await expect(check(await exported())).rejects.toMatchObject({ code: 'round-closed' })
})

/** A ZIP with one entry, which says of itself that it is small. */
function zipOf(content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(31)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt16LE(1, 26)
  local.write('a', 30)
  const central = Buffer.alloc(47)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(10, 24)
  central.writeUInt16LE(1, 28)
  central.write('a', 46)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(local.length + packed.length, 16)
  return Buffer.concat([local, packed, central, end])
}
