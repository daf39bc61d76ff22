import type { Words } from '../../languages/words.ts'

interface Refused {
  code: string
  fields?: { field: string; code: string; message?: string }[]
}

const known = new Set([
  'report-waits', 'own-report', 'milestone-done', 'milestone-dropped', 'changed-meanwhile', 'conflict', 'day-to-come', 'comment-needed',
  'file-type', 'file-empty', 'file-large', 'files-many',
])

/** What the service of milestones refused, in the reader's words, at its field when the form has one. */
export function refused({ code, fields }: Refused, t: Words, shown: readonly string[]) {
  const words = (code: string, message = '') => {
    // The message begins with the file's name, which no code can carry.
    const file = code.startsWith('file-') ? `${message.slice(0, message.lastIndexOf(': '))}: ` : ''
    return `${file}${t(`milestones:problem.${known.has(code) ? code : 'other'}`)}`
  }
  const told = fields?.length ? fields : [{ field: '', code }]
  const fieldErrors: Record<string, string[]> = {}
  for (const { field, code, message } of told) if (shown.includes(field)) fieldErrors[field] = [...(fieldErrors[field] ?? []), words(code, message)]
  return { formErrors: told.filter(({ field }) => !shown.includes(field)).map(({ code, message }) => words(code, message)), fieldErrors }
}
