import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { projectFolder } from '../../../../platform/config/config.ts'
import { Problem } from '../../../../platform/problems/problem.ts'
import { checkFile, checkFiles, largestFile } from './check-file.ts'
import { cleanName } from './clean-name.ts'
import { attachmentNamed } from './disposition.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const pdf = bytes('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF')
const png = new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'))
const exe = Uint8Array.from([...bytes('MZ'), ...new Uint8Array(200), ...bytes('PE\0\0')])
const html = bytes('<!DOCTYPE html><html><body><script>alert(1)</script></body></html>')
const codeOf = (work: Promise<unknown>) => work.then(() => 'taken', (error: unknown) => (error instanceof Problem ? error.fields[0]?.code : String(error)))

describe('a file is taken when its content is what its name says', () => {
  test.each([
    ['report.pdf', pdf, 'application/pdf'],
    ['REPORT.PDF', pdf, 'application/pdf'],
    ['picture.png', png, 'image/png'],
    ['list.csv', bytes('nimi;määrä\nOhjaamo;12\n'), 'text/csv'],
    ['notes.txt', bytes('\uFEFFValmis.\r\n'), 'text/plain'],
  ])('%s', async (name, content, mediaType) => {
    expect(await checkFile({ name, content })).toEqual({ name, content, mediaType })
  })

  test('a workbook that a spreadsheet program would write', async () => {
    const content = new Uint8Array(await writeXlsxFile([[{ value: 'Valmis' }]]).toBuffer())
    expect((await checkFile({ name: 'table.xlsx', content })).mediaType).toContain('spreadsheetml.sheet')
    expect(await codeOf(checkFile({ name: 'table.docx', content }))).toBe('file-type')
  })
})

describe('a file is refused', () => {
  test.each([
    ['a program renamed', 'report.pdf', exe, 'file-type'],
    ['a web page named as a picture', 'picture.png', html, 'file-type'],
    ['a web page by its own name', 'page.html', html, 'file-type'],
    ['a picture that can carry a script', 'drawing.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'file-type'],
    ['XML named as text', 'notes.txt', bytes('<?xml version="1.0"?><svg/>'), 'file-type'],
    ['a document named as another', 'report.png', pdf, 'file-type'],
    ['one without an ending', 'report', pdf, 'file-type'],
    ['an archive', 'all.zip', Uint8Array.from([0x50, 0x4b, 3, 4, ...new Uint8Array(60)]), 'file-type'],
    ['text in another encoding', 'list.csv', Uint8Array.from([0x6d, 0xe4, 0xe4, 0x72, 0xe4]), 'file-type'],
    ['bytes that are no text', 'list.csv', bytes('a\0b'), 'file-type'],
    ['an empty one', 'report.pdf', new Uint8Array(), 'file-empty'],
    ['one byte too many', 'report.pdf', Uint8Array.from([...pdf, ...new Uint8Array(largestFile - pdf.length + 1)]), 'file-large'],
  ])('%s', async (_, name, content, code) => {
    expect(await codeOf(checkFile({ name, content }))).toBe(code)
  })

  test('the sixth at once', async () => {
    const files = (count: number) => Array.from({ length: count }, () => ({ name: 'a.pdf', content: pdf }))
    expect(await codeOf(checkFiles(files(6)))).toBe('files-many')
    expect(await checkFiles(files(5))).toHaveLength(5)
  })

  test('rubbish that begins like an archive does not break anything', async () => {
    const content = new Uint8Array(readFileSync(join(projectFolder, 'package-lock.json')).subarray(0, 5000))
    content.set([0x50, 0x4b, 3, 4])
    expect(await codeOf(checkFile({ name: 'a.docx', content }))).toBe('file-type')
  })
})

test('a name loses its folders and what nobody sees, and keeps its ending when it is shortened', () => {
  expect(cleanName('C:\\Users\\me\\työ.pdf')).toBe('työ.pdf')
  expect(cleanName('../../etc/passwd')).toBe('passwd')
  expect(cleanName('report\u202Efdp.exe\r\n')).toBe('reportfdp.exe')
  expect(cleanName('/')).toBe('file')
  const long = cleanName(`${'ä'.repeat(300)}.xlsx`)
  expect([long.length, long.endsWith('ä.xlsx')]).toEqual([200, true])
})

test('the header names the file for old programs and for new ones, and nothing breaks out of it', () => {
  expect(attachmentNamed('Työ "1"; x=y.pdf')).toBe(
    'attachment; filename="Ty_ _1_; x=y.pdf"; filename*=UTF-8\'\'Ty%C3%B6%20%221%22%3B%20x%3Dy.pdf',
  )
  expect(attachmentNamed("it's (1)*.pdf")).toContain("filename*=UTF-8''it%27s%20%281%29%2A.pdf")
  expect(attachmentNamed('a\r\nx: y\uD800.pdf')).not.toMatch(/[\r\n]/)
})
