import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { Problem } from '../../problems/problem.ts'
import { damaged, endOfRows, type BackupHeader, type BackupLine, type TableEnd } from './format.ts'

const newline = 10
const longestLine = 16 * 1024 ** 2

/** Reads a backup from its beginning to its end, once. */
export class BackupReader {
  readonly #file: string
  readonly #parts: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(file: string) {
    this.#file = file
    const disk = createReadStream(file)
    const gunzip = createGunzip()
    disk.once('error', (error) => gunzip.destroy(error))
    this.#parts = disk.pipe(gunzip)[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  }

  async header(): Promise<BackupHeader> {
    const header = await this.#json() as BackupHeader
    if (header.koto !== 'backup') throw damaged(this.#file, 'it does not begin like one')
    if (header.format !== 1) {
      throw new Problem({ code: 'backup-newer', status: 409, title: 'The backup is newer', detail: `${this.#file} is in a format of a newer Koto. Restore it with that one.` })
    }
    return header
  }

  async next(): Promise<BackupLine> {
    return await this.#json() as BackupLine
  }

  /** The rows of the table whose line was just read; whether they are whole is seen at their end. */
  async *rows(table: string): AsyncGenerator<Buffer, void> {
    const hash = createHash('sha256')
    for await (const part of this.#untilEnd()) {
      hash.update(part)
      yield part
    }
    const end = await this.#json() as TableEnd
    if (end.sha256 !== hash.digest('hex')) throw damaged(this.#file, `the rows of ${table} are not those that were written`)
  }

  async *#untilEnd(): AsyncGenerator<Buffer, void> {
    for (;;) {
      // The rest always begins with a line.
      if (this.#rest.subarray(0, endOfRows.length).equals(Buffer.from(endOfRows))) {
        this.#rest = this.#rest.subarray(endOfRows.length)
        return
      }
      const end = this.#rest.indexOf(`\n${endOfRows}`)
      const until = (end === -1 ? this.#rest.lastIndexOf(newline) : end) + 1
      const whole = this.#rest.subarray(0, until)
      this.#rest = this.#rest.subarray(until)
      if (whole.length > 0) yield whole
      if (end === -1) await this.#more()
    }
  }

  async #json(): Promise<unknown> {
    let end: number
    while ((end = this.#rest.indexOf(newline)) === -1) {
      if (this.#rest.length > longestLine) throw damaged(this.#file, 'it does not read like one')
      await this.#more()
    }
    const text = this.#rest.subarray(0, end).toString()
    this.#rest = this.#rest.subarray(end + 1)
    try {
      const value: unknown = JSON.parse(text)
      if (typeof value === 'object' && value !== null) return value
    } catch {
      // Told below, with the file's name.
    }
    throw damaged(this.#file, 'it does not read like one')
  }

  async #more(): Promise<void> {
    let next: IteratorResult<Buffer>
    try {
      next = await this.#parts.next()
    } catch (error) {
      throw this.#explained(error)
    }
    if (next.done) throw damaged(this.#file, 'it was cut off')
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value])
  }

  #explained(error: unknown): unknown {
    const { code = '', message } = error as { code?: string; message: string }
    if (code.startsWith('Z_')) return damaged(this.#file, message, error)
    if (code !== 'ENOENT' && code !== 'EACCES' && code !== 'EISDIR') return error
    const why = code === 'ENOENT' ? 'is not there' : 'cannot be read'
    return new Problem({ code: 'no-backup', status: 422, title: 'There is no such backup', detail: `${this.#file} ${why}. Name a file that "koto database backup" made.`, cause: error })
  }
}
