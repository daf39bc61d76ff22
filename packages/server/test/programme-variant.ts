import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkProgramme, type ProgrammeCheck } from '../src/modules/programme/format/index.ts'

/** The invented city that tests load and break. */
export const saarikyla = join(dirname(fileURLToPath(import.meta.url)), 'programmes/saarikyla-2024-2027')

/** An edit of one file: words replaced by words (the first place, which must be there), or the whole file written anew. */
export type Edit = [file: string, from: string, to: string] | [file: string, whole: string | Buffer]

/** Checks a copy of the invented city with some edits made to it; `shape` may change the folder itself. */
export function checkVariant(edits: Edit[], shape: (dir: string) => void = () => {}): ProgrammeCheck {
  const dir = mkdtempSync(join(tmpdir(), 'koto-programme-'))
  try {
    cpSync(saarikyla, dir, { recursive: true })
    for (const [file, from, to] of edits) {
      const path = join(dir, file)
      if (to === undefined) {
        writeFileSync(path, from)
        continue
      }
      const before = readFileSync(path, 'utf8')
      if (!before.includes(String(from))) throw new Error(`${file} has no ${String(from)}`)
      writeFileSync(path, before.replace(String(from), () => to))
    }
    shape(dir)
    return checkProgramme(dir)
  } finally {
    rmSync(dir, { recursive: true })
  }
}
