import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

const columns = [
  { name: 'a', value: (row: unknown[]) => row[0] as string },
  { name: 'b', value: (row: unknown[]) => row[1] as number },
]
const csv = (...rows: unknown[][]) => toCsv(rows, columns).slice(1)

test('a table has a byte order mark, a header and CRLF after every line', () => {
  expect(toCsv([['å', 1]], columns)).toBe('\uFEFFa,b\r\nå,1\r\n')
  expect(toCsv([], columns)).toBe('\uFEFFa,b\r\n')
})

test('commas, quotes and line ends are quoted; nothing is an empty cell', () => {
  expect(csv(['x,"y"\r\nz', null], [undefined, 0])).toBe('a,b\r\n"x,""y""\r\nz",\r\n,0\r\n')
})

test.each(['=1+1', '+358', '-x', '@SUM(A1)', '\tx', '\rx', ' =1', '＝1'])('%j cannot run as a formula', (text) => {
  expect(csv([text, -5])).toMatch(/\r\n"?'/)
  expect(csv([text, -5])).toContain(',-5\r\n')
})

test('any text comes back from the quoting as it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !/^[\s=+\-@＝＋－＠]/.test(text)),
      (text) => {
        const field = toCsv([[text]], [columns[0]!]).slice('\uFEFFa\r\n'.length, -2)
        expect(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field).toBe(text)
      },
    ),
  )
})
