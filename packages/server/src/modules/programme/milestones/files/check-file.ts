import { fileTypeFromBuffer } from 'file-type'
import type { BroughtFile } from '../contract.ts'
import { wrong } from '../problems.ts'
import { cleanName } from './clean-name.ts'
import { isPlainText } from './plain-text.ts'

/** Bytes of one file, and how many files a report takes at once. */
export const largestFile = 10 * 1024 * 1024
export const mostFiles = 5

const office = 'application/vnd.openxmlformats-officedocument'
const open = 'application/vnd.oasis.opendocument'

/** The types that are taken, each with the endings that its name may have. */
const endings: Record<string, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  [`${office}.wordprocessingml.document`]: ['docx'],
  [`${office}.spreadsheetml.sheet`]: ['xlsx'],
  [`${office}.presentationml.presentation`]: ['pptx'],
  [`${open}.text`]: ['odt'],
  [`${open}.spreadsheet`]: ['ods'],
  [`${open}.presentation`]: ['odp'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
}

/** Endings for the file chooser: `.pdf,.png …`. */
export const acceptedEndings: readonly string[] = Object.values(endings).flat()

export interface CheckedFile extends BroughtFile {
  mediaType: string
}

/**
 * Believes a file only when its content is of a type that we take and its name says the same type. What the browser
 * said of it is not asked. Throws `invalid` at the field `files`.
 */
export async function checkFile({ name, content }: BroughtFile): Promise<CheckedFile> {
  const shown = cleanName(name)
  // Pages take the name from before the last colon: the sentence itself has none.
  const refuse = (code: string, message: string) => wrong('files', code, `${shown}: ${message}`)
  if (content.length === 0) throw refuse('file-empty', 'The file is empty.')
  if (content.length > largestFile) throw refuse('file-large', 'The file is larger than 10 MB.')
  const ending = /\.([a-z0-9]+)$/i.exec(shown)?.[1]?.toLowerCase() ?? ''
  const mediaType = await typeOf(content, ending)
  if (mediaType === undefined || !endings[mediaType]?.includes(ending)) {
    throw refuse('file-type', `Such a file is not taken, or it is not what its name says. Taken are ${acceptedEndings.join(', ')}.`)
  }
  return { name: shown, content, mediaType }
}

/** By the first bytes and, of packed documents, by what is inside. Text has no mark: it must be nothing but text. */
async function typeOf(content: Uint8Array, ending: string): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(content).catch(() => undefined)
  if (found !== undefined) return found.mime
  if (!isPlainText(content)) return undefined
  return ending === 'csv' ? 'text/csv' : 'text/plain'
}

/** All of a report's files, or what is wrong with the first that does not fit. */
export async function checkFiles(files: BroughtFile[]): Promise<CheckedFile[]> {
  if (files.length > mostFiles) throw wrong('files', 'files-many', `At most ${mostFiles} files at once.`)
  return Promise.all(files.map(checkFile))
}
