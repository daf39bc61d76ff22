import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { nearest } from '../../indicators/index.ts'
import { decodeUtf8 } from './decode.ts'
import { files } from './document.ts'
import type { FormatProblem, FormatProblemCode } from './problem.ts'

/** The largest file that is read. Helsinki’s largest has 150 kB. */
export const largestFile = 2 * 1024 * 1024

export type FileKind = keyof typeof files

/** A file of the programme, read as text. */
export interface TextFile {
  name: string
  kind: FileKind
  text: string
}

const single = Object.keys(files).filter((name) => !name.includes('*'))
const folders = Object.keys(files).filter((name) => name.includes('*')).map((name) => name.split('/')[0]!)
const required = ['programme.yaml', 'strategy.yaml', 'bodies.yaml']
const notOurs = (name: string) => name.startsWith('.') || name === 'README.md'

/** Reads every file of a programme’s folder; says which are missing, unknown, too large or not text. */
export function readFolder(dir: string): { files: TextFile[]; problems: FormatProblem[] } {
  const read: TextFile[] = []
  const problems: FormatProblem[] = []
  const add = (file: string, code: FormatProblemCode, message: string, hint: string) =>
    problems.push({ file, line: 1, column: 1, code, message, hint })

  const entries = entriesOf(dir)
  if (entries === undefined) {
    add('', 'no-folder', `There is no folder ${dir} that can be read.`, 'Give the folder that holds programme.yaml.')
    return { files: read, problems }
  }
  const ours = entries.filter((entry) => !notOurs(entry.name))
  if (ours.length === 0) {
    add('', 'empty-folder', `The folder ${dir} is empty.`, 'Copy programmes/template into it and begin from there.')
    return { files: read, problems }
  }
  for (const entry of ours) {
    if (single.includes(entry.name)) take(entry.name, entry.name as FileKind)
    else if (folders.includes(entry.name)) takeFolder(entry.name)
    else unknown(entry.name, [...single, ...folders])
  }
  for (const name of required.filter((each) => !ours.some((entry) => entry.name === each))) {
    add(name, 'missing-file', `The file ${name} is missing.`, `Copy it from programmes/template/${name}.`)
  }
  if (![...read.map((file) => file.name), ...problems.map((problem) => problem.file)].some((name) => name.startsWith('themes'))) {
    add('themes', 'missing-file', 'There is no theme.', 'Write at least one file themes/1-name.yaml.')
  }
  return { files: read, problems }

  function takeFolder(folder: string) {
    const inside = entriesOf(join(dir, folder))
    if (inside === undefined) {
      add(folder, 'not-a-file', `${folder} is not a folder that can be read.`, 'Make it a folder of files.')
      return
    }
    for (const entry of inside.filter((each) => !notOurs(each.name))) {
      if (entry.name.endsWith('.yaml')) take(`${folder}/${entry.name}`, `${folder}/*.yaml` as FileKind)
      else unknown(`${folder}/${entry.name}`, [])
    }
  }

  function unknown(name: string, known: string[]) {
    const meant = nearest(name, known)
    const otherwise = name.endsWith('.yml')
      ? `Name it ${name.replace(/yml$/, 'yaml')}.`
      : 'File names end in .yaml; notes for people go into README.md.'
    add(name, 'unknown-file', `${name} is not a file of the format.`, meant ? `Did you mean ${meant}?` : otherwise)
  }

  function take(name: string, kind: FileKind) {
    const path = join(dir, name)
    try {
      const stat = statSync(path)
      if (!stat.isFile()) return add(name, 'not-a-file', `${name} is not a file.`, 'Put a file of text in its place.')
      if (stat.size > largestFile) {
        const size = (stat.size / 1024 / 1024).toFixed(1)
        return add(name, 'too-large', `The file has ${size} MB; at most 2 MB are read.`, 'Take out what does not belong in it.')
      }
      const decoded = decodeUtf8(readFileSync(path))
      if ('text' in decoded) return read.push({ name, kind, text: decoded.text })
      problems.push({ file: name, code: 'not-utf-8', ...decoded })
    } catch (error) {
      add(name, 'unreadable', `The file cannot be read (${(error as NodeJS.ErrnoException).code}).`, 'Check who may read it.')
    }
  }
}

/** What is in a folder, in the order of names as people number them (2 before 10); undefined when there is none. */
function entriesOf(dir: string): Dirent[] | undefined {
  try {
    return readdirSync(dir, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  } catch {
    return undefined
  }
}
